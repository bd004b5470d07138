import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { databaseOn, openPool } from '#db/client.ts'
import { listFoundClaims } from '#db/queries/list-found-claims.ts'
import { noFilter } from '#domain/check-filter.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { publishLines } from '#tests/support/published-lines.ts'

const newsroom = await freshNewsroom()
const readers = openPool(newsroom.url, 'stet_reader', 2)
const db = databaseOn(readers)
afterAll(() => readers.end())

/** Thirty claims of two days, some with the word twice, so that some weigh more than others. */
beforeAll(async () => {
  const said = { said: 'confirmed', so: 'disputed' } as const
  for (const day of ['2026-03-06', '2026-03-07', '2026-03-07']) {
    const claims = Array.from({ length: 10 }, (_, at) => ({
      wording: `Ferry ${at} left late.${at % 3 === 0 ? ' Another ferry did not.' : ''}`,
      ...(at % 2 === 0 && { answers: said }),
    }))
    await publishLines(newsroom, { claims, publishedAt: `${day}T09:00:00.000Z`, title: 'Timetable' })
  }
})

const asked = (q: string, page = 1, filter = {}) => ({ q, filter: { ...noFilter, ...filter }, page })
const search = (query: ReturnType<typeof asked>, mostCounted?: number) =>
  listFoundClaims(db, query, 'UTC', mostCounted)

test.each([
  ['a word', asked('ferry')],
  ['its second page', asked('ferry', 2)],
  ['a page behind the last', asked('ferry', 3)],
  ['two words', asked('ferry another')],
  ['all but some', asked('ferry -another')],
  ['a word with a mistake', asked('fery')],
  ['of one verdict', asked('timetable', 1, { verdict: 'disputed' })],
  ['since a day', asked('ferry', 1, { from: '2026-03-07' })],
])('%s: more finds than are counted are the same, in the same order', async (_, query) => {
  const [all, some] = [await search(query), await search(query, 3)]
  expect(all).toMatchObject({ isCapped: false })
  expect(all?.total).toBeGreaterThan(3)
  expect(some).toMatchObject({ isCapped: true, total: 3 })
  expect(some?.claims).toEqual(all?.claims)
})

test('claims that a word stands in are not counted before they are gone through, others are', async () => {
  const tall = { isCapped: true, total: 29, hasMore: true }
  expect(await search(asked('FERRY'), 29)).toMatchObject(tall)
  expect(await search(asked('ferries'), 29)).toMatchObject(tall)
  expect(await search(asked('ferry', 1, { verdict: 'disputed' }), 29)).toMatchObject({
    isCapped: false,
    total: 15,
  })
  expect(await search(asked('ferry another'), 29)).toMatchObject({ isCapped: false, total: 12 })
})

test('as many finds as are counted are no more than that', async () => {
  expect(await search(asked('ferry'), 30)).toMatchObject({ isCapped: false, total: 30, hasMore: true })
  expect(await search(asked('ferry'), 29)).toMatchObject({ isCapped: true, total: 29, hasMore: true })
})

test('such a search is planned for its own words each time, and leaves the connection as it was', async () => {
  for (const _ of [1, 2, 3]) await search(asked('ferry'), 3)
  const modes = await Promise.all([0, 1].map(() => db.execute(sql`show plan_cache_mode`)))
  expect(modes.flatMap((rows) => [...rows])).toEqual(Array(2).fill({ plan_cache_mode: 'auto' }))
  const prepared = await Promise.all(
    [0, 1].map(() => db.execute<{ statement: string }>(sql`select statement from pg_prepared_statements`)),
  )
  const walks = prepared.flat().filter(({ statement }) => statement.includes('null::int as total'))
  expect(walks).toEqual([])
})
