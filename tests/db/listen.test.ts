import postgres from 'postgres'
import { afterAll, expect, test, vi } from 'vitest'
import { listenOn } from '#server/listen.ts'
import { freshDatabase } from '#tests/support/database.ts'

const { url } = await freshDatabase()
const sql = postgres(url, { max: 1 })
const heard: string[] = []
const notices = (channel: string) => ({
  up: () => void heard.push(`${channel} up`),
  down: () => void heard.push(`${channel} down`),
  rung: () => void heard.push(`${channel} rung`),
})
const listening = listenOn(url)({ stet_pages: notices('pages'), stet_desk: notices('desk') })
afterAll(async () => {
  await listening.close()
  await sql.end()
})

const listeners = () => sql<{ pid: number }[]>`
  select pid from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and query ilike 'listen%'`

test('what happens elsewhere is heard, before and after the one connection was killed', async () => {
  const up = ['pages up', 'desk up']
  await vi.waitFor(() => expect(heard.splice(0)).toEqual(up), 5_000)
  await sql`select pg_notify('stet_pages', 'an article')`
  await vi.waitFor(() => expect(heard.splice(0)).toEqual(['pages rung']), 1_000)
  const found = await listeners()
  expect(found).toHaveLength(1)
  await sql`select pg_terminate_backend(${found[0]?.pid ?? 0})`
  await vi.waitFor(() => expect(heard).toEqual(['pages down', 'desk down', ...up]), 5_000)
  heard.length = 0
  await sql`select pg_notify('another_channel', 'x')`
  await sql`select pg_notify('stet_desk', '')`
  await vi.waitFor(() => expect(heard).toEqual(['desk rung']), 1_000)
})

test('closing it ends its connection and says nothing more', async () => {
  const before = heard.length
  await listening.close()
  await vi.waitFor(async () => expect(await listeners()).toHaveLength(0), 3_000)
  expect(heard).toHaveLength(before)
})
