import { randomBytes } from 'node:crypto'
import postgres, { type Sql } from 'postgres'
import { expect, inject, onTestFinished, test } from 'vitest'
import { knownMigrations } from '#db/known-migrations.ts'
import { appliedMigrations, migrate, SchemaNewer } from '#db/migrate.ts'
import { changeDatabase } from '#tests/support/change-database.ts'
import { contentOf, stateOfRefusal } from '#tests/support/refusals.ts'

const { ownerUrl, run } = inject('databaseServer')

/** A database that nobody migrated, dropped when the test is done. */
async function emptyDatabase(): Promise<{ url: string; name: string; sql: Sql }> {
  const name = `stet_test_${run}_${randomBytes(4).toString('hex')}`
  const url = await changeDatabase(ownerUrl, { create: name })
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  onTestFinished(async () => {
    await sql.end()
    await changeDatabase(ownerUrl, { drop: name })
  })
  return { url, name, sql }
}

/** The whole shape of a database, with what is in it and who may do what. */
const everything = async (sql: Sql) => ({
  content: await contentOf(sql),
  columns: await sql`
    select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
    where table_schema = 'public' order by 1, 2`,
  triggers:
    await sql`select tgrelid::regclass::text, tgname, tgenabled from pg_trigger where not tgisinternal order by 1, 2`,
  privileges: await sql`
    select table_name, column_name, privilege_type, grantee from information_schema.column_privileges
    where table_schema = 'public' order by 1, 2, 3, 4`,
  functions:
    await sql`select proname, proacl::text from pg_proc where pronamespace = 'public'::regnamespace order by 1`,
})

test('an empty database is migrated; a second time changes nothing', async () => {
  const { url, sql } = await emptyDatabase()
  expect(await appliedMigrations(sql)).toBe(0)
  expect(await migrate(url)).toEqual({ rolesGuarded: true })
  expect(await appliedMigrations(sql)).toBe(knownMigrations())
  const once = await everything(sql)
  expect(Object.keys(once.content).length).toBeGreaterThan(20)
  expect(await migrate(url)).toEqual({ rolesGuarded: true })
  expect(await everything(sql)).toEqual(once)
})

test('two at once: one does it, the other waits and finds it done', async () => {
  const { url, sql } = await emptyDatabase()
  expect(await Promise.all([migrate(url), migrate(url)])).toEqual([
    { rolesGuarded: true },
    { rolesGuarded: true },
  ])
  expect(await appliedMigrations(sql)).toBe(knownMigrations())
  expect(await sql`select version from policy`).toEqual([{ version: 1 }])
})

test('two databases of one cluster at once: the roles are the cluster’s', async () => {
  const [one, other] = [await emptyDatabase(), await emptyDatabase()]
  const both = await Promise.all([migrate(one.url), migrate(other.url)])
  expect(both).toEqual([{ rolesGuarded: true }, { rolesGuarded: true }])
})

test('a migration waits for whoever is migrating', async () => {
  const { url, sql } = await emptyDatabase()
  await sql`select pg_advisory_lock(7383810)`
  const migrating = migrate(url)
  await expect
    .poll(
      async () => sql`select 1 from pg_locks where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())`,
    )
    .toHaveLength(1)
  expect(await appliedMigrations(sql)).toBe(0)
  await sql`select pg_advisory_unlock(7383810)`
  expect(await migrating).toEqual({ rolesGuarded: true })
})

test('a database made by a newer Stet is refused, and nothing in it is changed', async () => {
  const { url, sql } = await emptyDatabase()
  await migrate(url)
  await sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('of a later day', 9999999999999)`
  // What an older Stet would put right at its start: it must leave even this alone.
  await sql`revoke select on edition from stet_reader`
  await sql`grant delete on claim to stet_app`
  const before = await everything(sql)
  await expect(migrate(url)).rejects.toThrow(SchemaNewer)
  expect(await everything(sql)).toEqual(before)
})

test('privileges that somebody gave by hand are taken back at the next start', async () => {
  const { url, sql } = await emptyDatabase()
  await migrate(url)
  const before = await everything(sql)
  await sql`grant all on all tables in schema public to stet_app, stet_reader`
  await migrate(url)
  expect(await everything(sql)).toEqual(before)
})

test('an owner who may not grant the roles is told so, and the log is guarded by its trigger', async () => {
  const limited = `stet_test_${run}_limited`
  const maintenance = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  // Registered first, so that it is done last: the database goes before the role that owns it.
  onTestFinished(async () => {
    await maintenance`drop role if exists ${maintenance(limited)}`
    await maintenance.end()
  })
  const { url, name, sql } = await emptyDatabase()
  await sql`create role ${sql(limited)} login password 'limited'`
  await sql`alter database ${sql(name)} owner to ${sql(limited)}`
  const limitedUrl = new URL(url)
  limitedUrl.username = limited
  limitedUrl.password = 'limited'
  expect(await migrate(limitedUrl.href)).toEqual({ rolesGuarded: false })
  expect(await appliedMigrations(sql)).toBe(knownMigrations())
  const owner = postgres(limitedUrl.href, { max: 1, onnotice: () => {} })
  await owner`select log_append('newsroom', 'test', gen_random_uuid(), null, now(), '{}'::jsonb)`
  for (const statement of [
    owner`delete from log_entry`,
    owner`update log_entry set seq = 2`,
    owner`truncate log_entry`,
  ])
    expect(await stateOfRefusal(statement)).toBe('42501')
  await owner.end()
})
