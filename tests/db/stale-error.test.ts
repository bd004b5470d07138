import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, expect, test } from 'vitest'
import { databaseOn, openPool } from '#db/client.ts'
import { databaseCode } from '#db/database-away.ts'
import { unlessStale } from '#db/stale-error.ts'
import { freshDatabase } from '#tests/support/database.ts'

const { url } = await freshDatabase()
const owner = postgres(url, { max: 1, onnotice: () => {} })
const pool = openPool(url, null, 1)
const db = databaseOn(pool)

afterAll(async () => {
  await pool.end({ timeout: 1 })
  await owner.end()
})

/** Cuts the pool's one connection in the middle of a query, as a database does that goes away. */
async function cut() {
  const [backend] = await pool<{ pid: number }[]>`select pg_backend_pid() as pid`
  const slow = pool`select pg_sleep(20)`.catch((error: unknown) => databaseCode(error))
  const asleep = async () =>
    (await owner`select from pg_stat_activity where pid = ${backend?.pid ?? 0} and wait_event = 'PgSleep'`)
      .length
  await expect.poll(asleep).toBe(1)
  await owner`select pg_terminate_backend(${backend?.pid ?? 0})`
  expect(await slow).toMatch(/CONNECTION_CLOSED|57P01/)
}

test('the first query after a connection was cut is answered', async () => {
  await cut()
  expect(await db.execute(sql`select 1 as one`)).toEqual([{ one: 1 }])
})

test('and so is the first transaction', async () => {
  await cut()
  expect(await db.transaction((tx) => tx.execute(sql`select 2 as two`))).toEqual([{ two: 2 }])
})

test('what has begun is not begun again, and no other error is tried twice', async () => {
  const gone = Object.assign(new Error('gone'), { code: '57P01' })
  const asked: string[] = []
  const fails = (error: Error) => async () => {
    asked.push(error.message)
    throw error
  }
  await expect(unlessStale(fails(gone), () => false)).rejects.toBe(gone)
  await expect(unlessStale(fails(new Error('other')))).rejects.toThrow('other')
  expect(asked).toEqual(['gone', 'other'])
  await expect(unlessStale(fails(gone))).rejects.toBe(gone)
  expect(asked).toHaveLength(13)
})
