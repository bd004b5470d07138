import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type EmbeddedPostgres, startPostgres } from '#server/embedded-postgres.ts'
import { keepPostgres } from '#server/keep-postgres.ts'
import { findPostmaster } from '#server/postmaster.ts'
import { processMark } from '#server/process-mark.ts'

vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 })

// A space and a letter outside ASCII: any folder works.
const base = mkdtempSync(join(tmpdir(), 'stet ü '))
const folder = join(base, 'postgres')
const settings = { fsync: 'off' }
const uses: EmbeddedPostgres[] = []

async function start(more: Partial<Parameters<typeof startPostgres>[0]> = {}) {
  const started = await startPostgres({ folder, version: '18', settings, ...more })
  uses.push(started)
  return started
}

async function ask(url: string, question: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return await sql.unsafe(question).values()
  } finally {
    await sql.end()
  }
}

/** Debian and most others have this locale; where it is missing the cluster makes do with C. */
const hasUnicode = /^C\.utf-?8$/im.test(`${spawnSync('locale', ['-a']).stdout}`)

const pidOf = ({ data }: EmbeddedPostgres) => findPostmaster(data)?.pid ?? Number.NaN

function kill(server: EmbeddedPostgres) {
  process.kill(pidOf(server), 'SIGKILL')
}

afterEach(async () => {
  for (const use of uses.splice(0)) await use.stop()
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

describe('the embedded Postgres', () => {
  beforeAll(async () => {
    mkdirSync(join(folder, 'new-1'), { recursive: true })
    // Away from where other tests' servers look first.
    writeFileSync(join(folder, 'port'), `${25_600 + Math.floor(Math.random() * 300)}`)
    await (await start()).stop()
  })

  it('clears away what a killed initdb left, and keeps its password to its owner', () => {
    expect(existsSync(join(folder, 'new-1'))).toBe(false)
    expect(statSync(join(folder, 'cluster', 'stet.password')).mode & 0o777).toBe(0o600)
  })

  it('listens on the loopback only, durable unless told otherwise, in UTC', async () => {
    const { ownerUrl } = await start({ settings: {} })
    const names = [
      'listen_addresses',
      'unix_socket_directories',
      'fsync',
      'jit',
      'timezone',
      'data_checksums',
    ]
    const answers = await ask(ownerUrl, `select ${names.map((name) => `current_setting('${name}')`).join()}`)
    expect(answers).toEqual([['127.0.0.1', '', 'on', 'off', 'UTC', 'on']])
  })

  it.skipIf(!hasUnicode)(
    'finds the letters of any script, whatever language its starter speaks',
    async () => {
      const { ownerUrl } = await start()
      await ask(ownerUrl, 'create extension if not exists pg_trgm')
      expect(await ask(ownerUrl, `select cardinality(show_trgm('Купянськ'))`)).toEqual([[9]])
    },
  )

  it('is joined by a second start, and ends with its last user', async () => {
    const first = await start()
    const second = await start({ database: 'another' })
    expect([first.started, second.started]).toEqual([true, false])
    expect(await ask(second.ownerUrl, 'select current_database()')).toEqual([['another']])
    await first.stop()
    expect(await ask(second.ownerUrl, 'select 1')).toEqual([[1]])
    await second.stop()
    expect(findPostmaster(second.data)).toBeUndefined()
  })

  it('is started once by starters that come together', async () => {
    const started = await Promise.all([start(), start(), start()])
    expect(started.filter((one) => one.started)).toHaveLength(1)
    expect(new Set(started.map(pidOf)).size).toBe(1)
  })

  it('comes back with what was committed after kill -9, with the same address', async () => {
    const before = await start()
    await ask(before.ownerUrl, `create table kept as select 'stet' as word`)
    kill(before)
    const after = await start()
    expect(after).toMatchObject({ started: true, ownerUrl: before.ownerUrl })
    expect(await ask(after.ownerUrl, 'select word from kept')).toEqual([['stet']])
  })

  it('is brought back on its port while the app runs', async () => {
    const server = await start()
    const said: string[] = []
    const options = { folder, version: '18' as const, settings }
    const kept = keepPostgres(options, server, (sentence) => said.push(sentence))
    const pid = pidOf(server)
    kill(server)
    await vi.waitFor(() => expect(said).toHaveLength(2), { timeout: 10_000 })
    expect(pidOf(server)).not.toBe(pid)
    expect(await ask(server.ownerUrl, 'select 1')).toEqual([[1]])
    await kept.stop()
    await sleep(600)
    expect(findPostmaster(server.data)).toBeUndefined()
  })

  it('is joined when a killed Node left it behind, and then stopped', async () => {
    const node = starterProcess()
    await vi.waitFor(() => expect(findPostmaster(join(folder, 'cluster'))?.ready).toBe(true), 10_000)
    await vi.waitFor(() => expect(existsSync(join(folder, 'start.lock'))).toBe(false), 10_000)
    node.kill('SIGKILL')
    await vi.waitFor(() => expect(processMark(node.pid ?? 0)).toBeUndefined())
    const joined = await start()
    expect(joined.started).toBe(false)
    await joined.stop()
    expect(findPostmaster(joined.data)).toBeUndefined()
  })

  it('takes over the lock of a starter that was killed', async () => {
    writeFileSync(join(folder, 'start.lock'), '2147483646 12345 1')
    expect((await start()).started).toBe(true)
  })

  it('starts although its old process number now belongs to something else', async () => {
    const server = await start()
    const file = join(server.data, 'postmaster.pid')
    kill(server)
    await vi.waitFor(() => expect(findPostmaster(server.data)).toBeUndefined())
    const stranger = spawn('sleep', ['60'])
    const [, ...rest] = readFileSync(file, 'utf8').split('\n')
    writeFileSync(file, [stranger.pid, ...rest].join('\n'))
    expect((await start()).started).toBe(true)
    stranger.kill()
  })

  it('takes the next port when its own is taken, and refuses when only that one will do', async () => {
    const { port, stop } = await start()
    await stop()
    const squatter = createServer()
    await new Promise<void>((resolve) => squatter.listen(port, '127.0.0.1', resolve))
    await expect(start({ port })).rejects.toThrow(`The database's port ${port} is taken.`)
    expect((await start()).port).toBeGreaterThan(port)
    squatter.close()
  })

  it.skipIf(process.getuid?.() !== 0)('runs for root where there are no user namespaces', async () => {
    const server = await start({ folder: join(base, 'closed', 'postgres'), namespaces: false })
    expect(await ask(server.ownerUrl, 'select 1')).toEqual([[1]])
    expect(statSync(`/proc/${pidOf(server)}`).uid).toBe(65534)
  })

  it('refuses a folder of another major version in one sentence', async () => {
    const old = join(base, 'old')
    mkdirSync(join(old, 'cluster'), { recursive: true })
    writeFileSync(join(old, 'cluster', 'PG_VERSION'), '17\n')
    await expect(start({ folder: old })).rejects.toMatchObject({
      name: 'LaunchRefused',
      message: expect.stringMatching(/was written by PostgreSQL 17 and this Stet brings 18/),
    })
  })

  it('refuses a folder that cannot be made', async () => {
    writeFileSync(join(base, 'file'), '')
    await expect(start({ folder: join(base, 'file', 'postgres') })).rejects.toThrow(/cannot be written/)
  })
})

function starterProcess(): ChildProcess {
  const module = join(import.meta.dirname, '../../server/embedded-postgres.ts')
  const code = `
    const { startPostgres } = await import(${JSON.stringify(module)})
    await startPostgres(${JSON.stringify({ folder, version: '18', settings })})
    setInterval(() => {}, 1000)`
  return spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'inherit' })
}
