import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import postgres from 'postgres'
import { databaseOn } from '#db/client.ts'
import { makeConsoleResetLink } from '#db/commands/make-console-reset-link.ts'
import { Refused } from '#domain/refusal.ts'
import { checkDatabase } from './database-check.ts'
import { startPostgres } from './embedded-postgres.ts'
import { LaunchRefused } from './launch-refused.ts'
import { readEnv } from './read-env.ts'

/**
 * `npm run admin -- reset EMAIL`: prints a link to a new password, for somebody who is locked out. It works
 * while Stet runs and while it does not; `--demo` is about the demo's database.
 */
const words = process.argv.slice(2)
const [verb, email] = words.filter((word) => !word.startsWith('--'))
if (verb !== 'reset' || !email) {
  console.error('Say for whom: npm run admin -- reset ada@news.example, with --demo for the demo’s people.')
  process.exit(2)
}
try {
  console.log(await reset(email))
} catch (error) {
  if (!(error instanceof LaunchRefused || error instanceof Refused)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function reset(address: string): Promise<string> {
  const env = readEnv()
  const data = resolve(import.meta.dirname, '..', env.STET_DATA)
  const given = env.DATABASE_OWNER_URL ?? env.DATABASE_URL
  const embedded = given ? null : await startOwn(resolve(data, 'postgres'))
  const url = given ?? embedded?.ownerUrl ?? ''
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} })
  try {
    if (given) await checkDatabase(given)
    const [there] = await sql`select to_regclass('password_reset') is not null as yes`
    if (!there?.yes)
      throw new LaunchRefused('Nobody is in this database yet: start Stet once, with npm start.')
    const { token } = await makeConsoleResetLink(databaseOn(sql), address, new Date())
    return [
      `A link to a new password for ${address.toLowerCase()}. It works once, for 24 hours:`,
      `${env.PUBLIC_ORIGIN}/new-password/${token}`,
    ].join('\n')
  } finally {
    await sql.end({ timeout: 3 })
    await embedded?.stop()
  }
}

/** The embedded database, joined or started; nothing is made where there is none. */
async function startOwn(folder: string) {
  if (!existsSync(folder))
    throw new LaunchRefused('There is no database here yet: npm start or npm run demo makes one.')
  return startPostgres({ folder, version: '18', database: words.includes('--demo') ? 'stet_demo' : 'stet' })
}
