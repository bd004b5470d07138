import postgres from 'postgres'
import { databaseCode } from '#db/database-away.ts'
import { LaunchRefused } from './launch-refused.ts'

/** 15.16, as `server_version_num` has it (trust.md, Version floors). */
const oldest = 150_016

const sentences: Record<string, (where: string) => string> = {
  '28P01': (where) => `The database at ${where} refuses the user name or password: check DATABASE_URL.`,
  '28000': (where) => `The database at ${where} does not let this user in: check DATABASE_URL.`,
  '3D000': (where) => `There is no such database at ${where}: create it, or correct DATABASE_URL.`,
}

/** Asks the database its version; throws `LaunchRefused` when it is away, closed to us, or too old. */
export async function checkDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} })
  try {
    const [row] =
      await sql`select current_setting('server_version_num')::int as version, current_setting('server_version') as name`
    if (row?.version >= oldest) return
    throw new LaunchRefused(`PostgreSQL ${row?.name} is too old: Stet needs 15.16 or newer.`)
  } catch (error) {
    throw error instanceof LaunchRefused ? error : new LaunchRefused(describe(url, error))
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** Never the whole address: it holds the password. */
function describe(url: string, error: unknown): string {
  const { host, pathname } = new URL(url)
  const code = databaseCode(error) ?? ''
  const known = sentences[code]?.(`${host}${pathname}`)
  const reason = code || (error instanceof Error ? error.message : String(error))
  return known ?? `The database at ${host}${pathname} cannot be reached (${reason}): check DATABASE_URL.`
}
