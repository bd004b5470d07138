import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '#db/migrate.ts'
import { startPostgres } from '#server/embedded-postgres.ts'
import { changeDatabase, maintenance, testName } from './change-database.ts'

/** A server on which databases named `stet_test_*` may come and go; `stop` removes it if it was ours. */
export type TestServer = { ownerUrl: string; stop: () => Promise<void> }

const root = join(import.meta.dirname, '..', '..')

/** TEST_DATABASE_URL's server, else a throw-away cluster of the release that STET_TEST_PG names (18 or 15). */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { ownerUrl: given, stop: async () => {} }
  const version = process.env.STET_TEST_PG || '18'
  if (version !== '15' && version !== '18') throw new Error(`STET_TEST_PG is ${version}; it may be 15 or 18.`)
  const folder = mkdtempSync(join(tmpdir(), `stet-test-pg${version}-`))
  // Nothing here outlives the run, so nothing waits for a disk.
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '200',
  }
  try {
    const cluster = await startPostgres({ folder, version, settings })
    const stop = async () => {
      await cluster.stop()
      rmSync(folder, { recursive: true, force: true })
    }
    return { ownerUrl: cluster.ownerUrl, stop }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

/**
 * The migrated template's name; made once per server and set of migrations, by whichever run comes first.
 * Half-made templates of a killed run are made anew: a template counts only once it is marked as one.
 */
export async function ensureTemplate(ownerUrl: string) {
  const name = testName(`stet_test_template_${migrationsHash()}`)
  const sql = maintenance(ownerUrl)
  try {
    await sql`select pg_advisory_lock(hashtext('stet_test_template'))`
    const [made] = await sql`select 1 from pg_database where datname = ${name} and datistemplate`
    if (made) return name
    await changeDatabase(ownerUrl, { drop: name })
    await migrate(await changeDatabase(ownerUrl, { create: name }))
    await sql`alter database ${sql(name)} with is_template true allow_connections false`
    return name
  } finally {
    await sql.end()
  }
}

function migrationsHash() {
  const hash = createHash('sha256')
  for (const file of ['migrate.ts', 'roles.ts']) hash.update(readFileSync(join(root, 'db', file)))
  const folder = join(root, 'db', 'migrations')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  for (const path of paths) hash.update(path.slice(folder.length)).update(readFileSync(path))
  return hash.digest('hex').slice(0, 16)
}
