import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import postgres, { type Sql } from 'postgres'
import { verifyLog } from '#db/verify-log.ts'
import { checkDatabase } from './database-check.ts'
import { startPostgres } from './embedded-postgres.ts'
import { LaunchRefused } from './launch-refused.ts'
import { anchorFile, missingAnchor, readAnchors } from './log-anchor.ts'
import { readEnv } from './read-env.ts'

/**
 * `npm run verify -- --database`: walks the chains of the log and compares them with the anchors outside the
 * database. Names the first broken link and ends with 1. `--demo` verifies the demo's database.
 */
const words = process.argv.slice(2)
if (!words.includes('--database')) {
  console.error('Say what to verify: npm run verify -- --database, with --demo for the demo’s.')
  process.exit(2)
}
try {
  process.exitCode = (await verify()) ? 0 : 1
} catch (error) {
  if (!(error instanceof LaunchRefused)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function verify(): Promise<boolean> {
  const env = readEnv()
  const data = resolve(import.meta.dirname, '..', env.STET_DATA)
  const given = env.DATABASE_OWNER_URL ?? env.DATABASE_URL
  const embedded = given ? null : await startOwn(resolve(data, 'postgres'))
  const url = given ?? embedded?.ownerUrl ?? ''
  try {
    if (given) await checkDatabase(given)
    const sql = postgres(url, { max: 1 })
    return await report(sql, anchorFile(data, url)).finally(() => sql.end({ timeout: 3 }))
  } finally {
    await embedded?.stop()
  }
}

/** The embedded database, joined or started; nothing is made where there is none. */
async function startOwn(folder: string) {
  if (!existsSync(folder))
    throw new LaunchRefused('There is no database here yet: npm start or npm run demo makes one.')
  return startPostgres({ folder, version: '18', database: words.includes('--demo') ? 'stet_demo' : 'stet' })
}

async function report(sql: Sql, anchors: string): Promise<boolean> {
  const [there] = await sql`select to_regclass('log_entry') is not null as yes`
  if (!there?.yes) throw new LaunchRefused('There is no log in this database yet.')
  const chains = await verifyLog(sql)
  const broken = chains.find((chain) => chain.broken)
  if (broken?.broken) {
    console.log(`BROKEN: chain ${broken.chain}, link ${broken.broken.seq}: ${broken.broken.why}.`)
    return false
  }
  const missing = await missingAnchor(sql, readAnchors(anchors))
  if (missing) {
    console.log(
      `BROKEN: chain ${missing.chain}, link ${missing.seq} is not what was anchored on ${missing.at}.`,
    )
    return false
  }
  const links = chains.reduce((sum, chain) => sum + chain.links, 0)
  console.log(`${chains.length} chains, ${links} links: every link holds.`)
  return true
}
