import { resolve } from 'node:path'
import postgres from 'postgres'
import { verifyLog } from '#db/verify-log.ts'
import { env as parsedEnv } from '#env.ts'
import { startPostgres } from './embedded-postgres.ts'
import { anchorFile, missingAnchor, readAnchors } from './log-anchor.ts'

/**
 * `npm run verify -- --database`: walks the chains of the log and compares them with the anchors outside the
 * database. Names the first broken link and ends with 1. `--demo` verifies the demo's database.
 */
const words = process.argv.slice(2)
if (!words.includes('--database')) {
  console.error('Say what to verify: npm run verify -- --database, with --demo for the demo’s.')
  process.exit(2)
}
const env = parsedEnv()
const folder = resolve(import.meta.dirname, '..', env.STET_DATA)
const embedded = env.DATABASE_URL
  ? null
  : await startPostgres({
      folder: resolve(folder, 'postgres'),
      version: '18',
      database: words.includes('--demo') ? 'stet_demo' : 'stet',
    })
const url = env.DATABASE_OWNER_URL ?? env.DATABASE_URL ?? embedded?.ownerUrl ?? ''
const sql = postgres(url, { max: 1 })
try {
  process.exitCode = (await report()) ? 0 : 1
} finally {
  await sql.end({ timeout: 3 })
  await embedded?.stop()
}

async function report(): Promise<boolean> {
  const [there] = await sql`select to_regclass('log_entry') is not null as yes`
  if (!there?.yes) {
    console.log('There is no log in this database yet.')
    return false
  }
  const chains = await verifyLog(sql)
  const broken = chains.find((chain) => chain.broken)
  if (broken?.broken) {
    console.log(`BROKEN: chain ${broken.chain}, link ${broken.broken.seq}: ${broken.broken.why}.`)
    return false
  }
  const missing = await missingAnchor(sql, readAnchors(anchorFile(folder, url)))
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
