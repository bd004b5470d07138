import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import postgres from 'postgres'
import { type Database, databaseOn, openPool } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { mara } from '#db/seed/cast.ts'
import { build, isBuildFresh } from '#server/build.ts'
import { type EmbeddedPostgres, startPostgres } from '#server/embedded-postgres.ts'
import { changeDatabase } from '#tests/support/change-database.ts'
import { type Front, startFront } from '#tests/support/front.ts'
import { timeBenchPage } from './bench-page.ts'
import { addBigArticle } from './big-article.ts'
import { deskCookie } from './desk-cookie.ts'
import { timeDeskPages } from './desk-pages.ts'
import { timeCommands, timeQueries } from './desk-timings.ts'
import { fillNewsroom } from './fill-newsroom.ts'
import { startNextAlone } from './next-alone.ts'
import { residentMegabytes } from './process-use.ts'
import { comparePublicPages, timeFirstRenders, timeSearches } from './public-pages.ts'
import { inWords, type Results } from './report.ts'
import { drawSample } from './sample.ts'
import { timeNews } from './two-processes.ts'

// `npm run bench [-- file] [--grow]`: a throw-away newsroom of 10,000 claims, measured, and with --grow one of 100,000
// after it. Nothing of it stays but the file.

const root = resolve(import.meta.dirname, '..', '..')
const words = process.argv.slice(2)
const named = words.find((word) => !word.startsWith('--'))
const file = resolve(root, named ?? join('.data', 'bench.json'))

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
    const sizes = words.includes('--grow') ? [1, 10] : [1]
    const all: Results[] = []
    for (const times of sizes) {
      const name = `stet_test_bench_${times}`
      all.push(await measure(await changeDatabase(cluster.ownerUrl, { create: name }), times))
    }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`)
    console.log(`\n${all.map(inWords).join('\n\n')}\n\nWritten to ${file}`)
  } finally {
    await cluster?.stop()
    clear()
  }
}

async function measure(url: string, times: number): Promise<Results> {
  await migrate(url)
  const pool = openPool(url, 'stet_app', 10)
  const db = databaseOn(pool)
  try {
    console.log('Filling a newsroom with generated data…')
    const began = performance.now()
    await fillNewsroom(url, db, times)
    const filledInSeconds = Math.round((performance.now() - began) / 100) / 10
    const sample = await drawSample(url)
    console.log('Measuring queries and commands…')
    const queries = await timeQueries(db, sample)
    const commands = await timeCommands(db, sample, url)
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
  // One trusted proxy, so that each search can come from an address of its own.
  const env = { STET_PROXIES: '1' }
  const front: Front = await startFront({ url, env })
  const closing = [front.stop]
  try {
    const port = portOf(front)
    const atStart = residentMegabytes(front.pid)
    const firstRenders = await timeFirstRenders(port)
    const searches = await timeSearches(port)
    const deskPages = await timeDeskPages(db, { port, secret: front.secret, pid: front.pid }, sample)
    const next = await startNextAlone(url)
    const publicPages = await comparePublicPages(port, next.port).finally(next.stop)
    const memory = { atStart, after: residentMegabytes(front.pid), target: 512 as const }
    const benchPage = await timeLongArticle(url, db, front)
    const second: Front = await startFront({ url, env: { ...env, AUTH_SECRET: front.secret } })
    closing.push(second.stop)
    const news = await timeNews(db, url, [port, portOf(second)])
    return { deskPages, firstRenders, searches, publicPages, news, memory, benchPage }
  } finally {
    for (const stop of closing.reverse()) await stop()
  }
}

/** The bench of an article as long as one may be expected to get, in a browser. After the memory is read. */
async function timeLongArticle(url: string, db: Database, front: Front) {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const articleId = await addBigArticle(db, sql)
    return await timeBenchPage(front.origin, {
      cookie: await deskCookie(db, mara.id, front.secret),
      articleId,
    })
  } finally {
    await sql.end()
  }
}

const portOf = (front: Front) => Number(new URL(front.origin).port)

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
      'published_claim',
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
