import postgres from 'postgres'
import { afterAll, expect, inject, test } from 'vitest'
import { changeDatabase } from '#tests/support/change-database.ts'
import { freshDatabase } from '#tests/support/database.ts'

const one = await freshDatabase()
const other = await freshDatabase()
const { ownerUrl, template } = inject('databaseServer')
const sql = postgres(one.url, { max: 1 })
afterAll(() => sql.end())

test('a fresh database is migrated and its own', async () => {
  await sql`create table only_here (id int)`
  const [here] = await sql`select to_regclass('article') as article, to_regclass('only_here') as own`
  expect(here).toEqual({ article: 'article', own: 'only_here' })

  const elsewhere = postgres(other.url, { max: 1 })
  const [there] = await elsewhere`select to_regclass('article') as article, to_regclass('only_here') as own`
  await elsewhere.end()
  expect(there).toEqual({ article: 'article', own: null })
})

test('the tests run on the release that was asked for', async () => {
  const [row] = await sql`select current_setting('server_version_num')::int / 10000 as major`
  const asked = process.env.TEST_DATABASE_URL ? row?.major : Number(process.env.STET_TEST_PG || '18')
  expect(row?.major).toBe(asked)
})

test.each([
  'stet',
  'postgres',
  'stet_tests_a',
  'stet_test_',
  'stet_test_A',
  'x_stet_test_a',
  'stet_test_a"; drop',
])('a database named %s is neither created nor dropped by tests', async (name) => {
  await expect(changeDatabase(ownerUrl, { create: name })).rejects.toThrow('stet_test_*')
  await expect(changeDatabase(ownerUrl, { drop: name })).rejects.toThrow('stet_test_*')
  await expect(changeDatabase(ownerUrl, { create: 'stet_test_a', template: name })).rejects.toThrow(
    'stet_test_*',
  )
})

test('nobody can write into the template', async () => {
  const url = new URL(ownerUrl)
  url.pathname = `/${template}`
  const inside = postgres(url.href, { max: 1, onnotice: () => {} })
  await expect(inside`select 1`).rejects.toThrow('not currently accepting connections')
  await inside.end()
})
