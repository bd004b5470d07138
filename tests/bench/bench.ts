import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import postgres from 'postgres'
import { type Database, databaseOn, openPool } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { build, isBuildFresh } from '#server/build.ts'
import { type EmbeddedPostgres, startPostgres } from '#server/embedded-postgres.ts'
import { type Front, startFront } from '#tests/support/front.ts'
import { timeDeskPages } from './desk-pages.ts'
import { timeCommands, timeQueries } from './desk-timings.ts'
import { fillNewsroom } from './fill-newsroom.ts'
import { residentMegabytes } from './process-use.ts'
import { comparePublicPages, timeFirstRenders } from './public-pages.ts'
import { inWords, type Results } from './report.ts'
import { drawSample } from './sample.ts'

// `npm run bench [-- file]`: a throw-away newsroom of 10,000 claims, measured. Nothing of it stays but the file.

const root = resolve(import.meta.dirname, '..', '..')
const file = resolve(root, process.argv[2] ?? join('.data', 'bench.json'))

async function main(): Promise<void> {
  mkdirSync(join(root, '.data'), { recursive: true, mode: 0o700 })
  // Not under the system's temporary folder, which may be in memory: commands are to reach a disk.
  const folder = mkdtempSync(join(root, '.data', 'bench-'))
  let cluster: EmbeddedPostgres | undefined
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  process.once('SIGINT', () => {
    cluster?.stopNow()
    clear()
    process.exit(130)
  })
  try {
    cluster = await startPostgres({ folder, version: '18', database: 'stet_bench' })
    const results = await measure(cluster.ownerUrl)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
    console.log(`\n${inWords(results)}\n\nWritten to ${file}`)
  } finally {
    await cluster?.stop()
    clear()
  }
}

async function measure(url: string): Promise<Results> {
  await migrate(url)
  const pool = openPool(url, 'stet_app', 10)
  const db = databaseOn(pool)
  try {
    console.log('Filling a newsroom with generated data…')
    const began = performance.now()
    await fillNewsroom(url, db)
    const filledInSeconds = Math.round((performance.now() - began) / 100) / 10
    const sample = await drawSample(url)
    console.log('Measuring queries and commands…')
    const queries = await timeQueries(db, sample)
    const commands = await timeCommands(db, sample)
    if (!isBuildFresh(root)) {
      console.log('Building…')
      await build(root)
    }
    const loadBefore = load()
    const overHttp = await measureFront(url, db, sample)
    const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`
    const takenAt = new Date().toISOString()
    const busy = [loadBefore, load()]
    return {
      takenAt,
      machine,
      busy,
      filledInSeconds,
      rows: await countRows(url),
      queries,
      commands,
      ...overHttp,
    }
  } finally {
    await pool.end({ timeout: 5 })
  }
}

async function measureFront(url: string, db: Database, sample: Awaited<ReturnType<typeof drawSample>>) {
  console.log('Measuring pages…')
  const front: Front = await startFront({ url })
  try {
    const port = Number(new URL(front.origin).port)
    const atStart = residentMegabytes(front.pid)
    const firstRenders = await timeFirstRenders(port)
    const deskPages = await timeDeskPages(db, { port, secret: front.secret, pid: front.pid }, sample)
    const publicPages = await comparePublicPages(port)
    const memory = { atStart, after: residentMegabytes(front.pid), target: 512 as const }
    return { deskPages, firstRenders, publicPages, memory }
  } finally {
    await front.stop()
  }
}

/** Processes that wanted to run in the last minute: more than there are cores means that all had to wait. */
const load = () => Math.round((loadavg()[0] ?? 0) * 10) / 10

async function countRows(url: string): Promise<Record<string, number>> {
  const sql = postgres(url, { max: 1 })
  const counted: Record<string, number> = {}
  try {
    for (const table of [
      'article',
      'passage',
      'claim',
      'evidence',
      'proposal',
      'sign_off',
      'edition',
      'log_entry',
    ]) {
      const [row] = await sql`select count(*)::int as count from ${sql(table)}`
      counted[table] = row?.count ?? 0
    }
  } finally {
    await sql.end()
  }
  return counted
}

await main()
