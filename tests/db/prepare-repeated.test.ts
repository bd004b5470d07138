import { eq, sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, databaseOn, openPool } from '#db/client.ts'
import { plannedForItsValues } from '#db/prepare-repeated.ts'
import { newsroom } from '#db/schema/newsroom.ts'
import { person } from '#db/schema/people.ts'
import { freshDatabase } from '#tests/support/database.ts'

const { url } = await freshDatabase()
const owner = postgres(url, { max: 1, onnotice: () => {} })
const pool = openPool(url, null, 1)
const db: Database = databaseOn(pool)

beforeAll(() => owner.unsafe('create table thing (id int primary key, words text, yes bool, at timestamptz)'))
afterAll(async () => {
  await pool.end()
  await owner.end()
})

/** The texts that this one connection holds prepared, of those that name the table. */
async function prepared(): Promise<string[]> {
  const rows = await pool<{ statement: string }[]>`select statement from pg_prepared_statements`
  return rows.map(({ statement }) => statement).filter((text) => text.includes('thing'))
}
const put = (id: number, yes: boolean | string, on: Pick<Database, 'execute'> = db) =>
  on.execute(sql`insert into thing values (${id}, ${'words'}, ${yes}, now())`)
const find = (id: number) => db.execute<{ id: number }>(sql`select * from thing where id = ${id}`)

test('a query is prepared when it comes again, in a transaction too', async () => {
  await find(1)
  expect(await prepared()).toEqual([])
  await db.transaction(async (tx) => {
    await tx.execute(sql`select * from thing where id = ${2}`)
  })
  await find(3)
  expect(await prepared()).toEqual(['select * from thing where id = $1'])
})

test('what it answers is the same as before, values and types', async () => {
  const one = () => db.select().from(person).where(eq(person.email, 'nobody@desk.example'))
  const room = () => db.select().from(newsroom).where(eq(newsroom.isTheOne, true))
  for (const _ of [1, 2, 3]) expect([await one(), await room()]).toEqual([[], []])
  const typed = () =>
    db.execute(
      sql`select ${5}::int as n, ${'2026-03-01T00:00:00Z'}::timestamptz as at, array[${'a'}, ${'b"'}]::text[] as list`,
    )
  const [first] = await typed()
  expect(first).toMatchObject({ n: 5, list: ['a', 'b"'] })
  for (const _ of [1, 2]) expect((await typed())[0]).toEqual(first)
})

test('what is to be planned for its values is never prepared', async () => {
  const find = () => db.execute(sql`${plannedForItsValues} select words from thing where id = ${2}`)
  for (const _ of [1, 2, 3]) expect([...(await find())]).toEqual([])
  expect((await prepared()).filter((text) => text.includes('planned'))).toEqual([])
})

test('a value that the driver could not write out twice keeps a query unprepared', async () => {
  for (const id of [10, 11, 12]) await put(id, true)
  expect((await prepared()).filter((text) => text.startsWith('insert'))).toEqual([])
})

test('a table that a migration changes under it is read right, with the same values', async () => {
  await find(10)
  await find(10)
  await owner`alter table thing add column more int default 7`
  expect(await find(10)).toMatchObject([{ id: 10, yes: true, more: 7 }])
})

test('an error rolls the transaction back and leaves the connection usable', async () => {
  for (const id of [20, 20]) {
    const failing = db.transaction(async (tx) => {
      await put(id, true, tx)
      await tx.transaction((inner) => put(id, true, inner))
    })
    await expect(failing).rejects.toThrow()
  }
  expect(await find(20)).toEqual([])
})
