import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { findPostmaster } from '#server/postmaster.ts'

vi.setConfig({ testTimeout: 30_000 })

const main = join(import.meta.dirname, '../../server/main.ts')
const data = mkdtempSync(join(tmpdir(), 'stet launch '))
const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})
afterAll(() => rmSync(data, { recursive: true, force: true }))

type Ended = { code: number | null; said: string }

function launch(mode: string, variables: Record<string, string>): [ChildProcess, Promise<Ended>] {
  const env = { PATH: process.env.PATH, NODE_ENV: 'production' as const, STET_DATA: data, ...variables }
  const child = spawn(process.execPath, [main, mode], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  children.push(child)
  let said = ''
  child.stdout.on('data', (part) => (said += part))
  child.stderr.on('data', (part) => (said += part))
  return [child, new Promise((resolve) => child.once('close', (code) => resolve({ code, said })))]
}

const refusal = (mode: string, variables: Record<string, string>) => launch(mode, variables)[1]

describe('the launcher', () => {
  it('says which words it knows', async () => {
    expect(await refusal('serve', {})).toEqual({
      code: 1,
      said: 'Say which: node server/main.ts demo | start | dev\n',
    })
  })

  it('reports every problem of the environment at once', async () => {
    const { code, said } = await refusal('start', { PORT: 'abc', DATABASE_URL: 'foo', AUTH_SECRET: 'short' })
    expect(code).toBe(1)
    for (const name of ['PORT', 'DATABASE_URL', 'AUTH_SECRET']) expect(said).toContain(`  ${name}: `)
    expect(said).not.toMatch(/^ +at /m)
  })

  it.each(['127.0.0.1', '::'])(
    'refuses a port that is taken on %s, before it starts a database',
    async (host) => {
      const squatter = createServer()
      await new Promise<void>((resolve) => squatter.listen(0, host, resolve))
      const address = squatter.address()
      const port = typeof address === 'object' && address ? address.port : 0
      expect(await refusal('start', { PORT: `${port}` })).toEqual({
        code: 1,
        said: `Port ${port} is taken: stop what listens there or set PORT.\n`,
      })
      expect(existsSync(join(data, 'postgres'))).toBe(false)
      squatter.close()
    },
  )

  it('refuses a database that is unreachable, without its password', async () => {
    const DATABASE_URL = 'postgres://stet:hunter2@127.0.0.1:1/desk'
    expect(await refusal('start', { PORT: '39173', DATABASE_URL })).toEqual({
      code: 1,
      said: 'The database at 127.0.0.1:1/desk cannot be reached (ECONNREFUSED): check DATABASE_URL.\n',
    })
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'leaves no database behind when %s comes during the start',
    async (signal) => {
      const [child, ended] = launch('start', { PORT: '39174' })
      const cluster = join(data, 'postgres', 'cluster')
      await vi.waitFor(() => expect(findPostmaster(cluster)).toBeDefined(), { timeout: 25_000, interval: 5 })
      child.kill(signal)
      // npm passes on the Ctrl-C that the terminal has sent already; equal signals at once would be one.
      await sleep(50)
      child.kill(signal)
      expect(await ended).toMatchObject({ code: 0, said: expect.stringMatching(/Stopping…\nStopped\.\n$/) })
      expect(findPostmaster(cluster)).toBeUndefined()
    },
  )
})
