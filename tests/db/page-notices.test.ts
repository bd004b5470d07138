import postgres from 'postgres'
import { afterAll, expect, test, vi } from 'vitest'
import { listenOn } from '#server/page-notices.ts'
import { freshDatabase } from '#tests/support/database.ts'

const { url } = await freshDatabase()
const sql = postgres(url, { max: 1 })
const heard: string[] = []
const hear = (what: string) => () => void heard.push(what)
const listening = listenOn(url)({ up: hear('up'), down: hear('down'), changed: hear('changed') })
afterAll(async () => {
  await listening.close()
  await sql.end()
})

const listeners = () => sql<{ pid: number }[]>`
  select pid from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and query ilike 'listen%'`

test('a publication elsewhere is heard, before and after the connection was killed', async () => {
  await vi.waitFor(() => expect(heard).toEqual(['up']), 5_000)
  await sql`select pg_notify('stet_pages', 'an article')`
  await vi.waitFor(() => expect(heard).toEqual(['up', 'changed']), 1_000)
  const [listener] = await listeners()
  await sql`select pg_terminate_backend(${listener?.pid ?? 0})`
  await vi.waitFor(() => expect(heard).toEqual(['up', 'changed', 'down', 'up']), 5_000)
  await sql`select pg_notify('another_channel', 'x')`
  await sql`select pg_notify('stet_pages', 'an article')`
  await vi.waitFor(() => expect(heard).toEqual(['up', 'changed', 'down', 'up', 'changed']), 1_000)
})

test('closing it ends its connection and says nothing more', async () => {
  const before = heard.length
  await listening.close()
  await vi.waitFor(async () => expect(await listeners()).toHaveLength(0), 3_000)
  expect(heard).toHaveLength(before)
})
