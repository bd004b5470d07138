import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { databaseOn, openPool, type Queryable } from '#db/client.ts'
import { dropPublishedLines } from '#db/published-lines.ts'
import { listFoundClaims } from '#db/queries/list-found-claims.ts'
import { noFilter } from '#domain/check-filter.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { publishLines } from '#tests/support/published-lines.ts'

const newsroom = await freshNewsroom()
const readers = openPool(newsroom.url, 'stet_reader', 2)
const db = databaseOn(readers)
afterAll(() => readers.end())

/** The same database, which counts its queries, and how many of them are under way at once. */
function counting() {
  const seen = { all: 0, now: 0, most: 0 }
  const execute = async (query: Parameters<typeof db.execute>[0]) => {
    seen.all += 1
    seen.now += 1
    seen.most = Math.max(seen.most, seen.now)
    const rows = await db.execute(query)
    seen.now -= 1
    return rows
  }
  const counted: Queryable = new Proxy(db, {
    get: (to, name) => (name === 'execute' ? execute : Reflect.get(to, name)),
  })
  return { counted, seen }
}

test('are looked for in four terms that no published claim holds, one query after another', async () => {
  const wording = 'Rockets were striking the harbour of Kupyansk, reported the ministry.'
  await publishLines(newsroom, { claims: [{ wording }] })
  const { counted, seen } = counting()
  const found = async (q: string) =>
    (await listFoundClaims(counted, { q, filter: noFilter, page: 1 }, 'UTC'))?.total
  expect(await found('rockts strikng harbor kupiansk')).toBe(1)
  expect(await found('rockets striking harbour kupyansk rockts strikng harbor kupiansk')).toBe(1)
  expect(await found('rockts strikng harbor kupiansk minstry')).toBe(0)
  expect(await found(Array.from({ length: 12 }, (_, at) => `обстрляли${'и'.repeat(at)}`).join(' '))).toBe(0)
  expect(seen).toMatchObject({ now: 0, most: 1 })
})

test('a word of many claims is known to be one, where it is found by a mistake', async () => {
  const claims = Array.from({ length: 3 }, (_, at) => ({ wording: `Barometer ${at} fell.` }))
  await publishLines(newsroom, { claims })
  const { counted, seen } = counting()
  const found = await listFoundClaims(counted, { q: 'barometr', filter: noFilter, page: 1 }, 'UTC', 2)
  expect(found).toMatchObject({ isNear: true, isCapped: true, total: 2 })
  // What the word means, what holds it and is like it, and the claims themselves: nothing is counted once more.
  expect(seen.all).toBe(3)
})

test('a word goes with the last claim that holds it, and comes back with one', async () => {
  const held = async (word: string) =>
    (await db.execute(sql`select from published_word where word = ${word}`)).length
  const [one, both] = [{ wording: 'Gyroscopes hum.' }, { wording: 'Gyroscopes and barographs hum.' }]
  const first = await publishLines(newsroom, { claims: [one, both] })
  const second = await publishLines(newsroom, { claims: [one] })
  expect([await held('gyroscopes'), await held('barographs')]).toEqual([1, 1])
  await publishLines(newsroom, { claims: [one], articleId: first.articleId })
  expect([await held('gyroscopes'), await held('barographs')]).toEqual([1, 0])
  await dropPublishedLines(newsroom.db, first.articleId)
  expect(await held('gyroscopes')).toBe(1)
  await dropPublishedLines(newsroom.db, second.articleId)
  expect(await held('gyroscopes')).toBe(0)
  await publishLines(newsroom, { claims: [both], articleId: first.articleId })
  expect([await held('gyroscopes'), await held('barographs')]).toEqual([1, 1])
})
