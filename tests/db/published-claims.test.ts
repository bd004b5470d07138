import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseOn, openPool } from '#db/client.ts'
import { dropPublishedLines } from '#db/published-lines.ts'
import { findSpeaker } from '#db/queries/find-speaker.ts'
import { listFilterChoices } from '#db/queries/list-filter-choices.ts'
import { listFrontPage } from '#db/queries/list-front-page.ts'
import { listPublishedClaims } from '#db/queries/list-published-claims.ts'
import { type CheckFilter, noFilter } from '#domain/check-filter.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { publishLines, saidBy } from '#tests/support/published-lines.ts'

const newsroom = await freshNewsroom()
const readers = openPool(newsroom.url, 'stet_reader', 2)
const db = databaseOn(readers)
afterAll(() => readers.end())

const olena = saidBy('Olena Kovalenko', '01920000-0000-7000-8000-00000000aaaa')
const other = saidBy('Olena Kovalenko', '01920000-0000-7000-8000-00000000bbbb')
const disputed = { said: 'confirmed', so: 'disputed' } as const
const confirmed = { said: null, so: 'confirmed' } as const
let gone = ''

beforeAll(async () => {
  await publishLines(newsroom, {
    ...{ slug: 'first', title: 'The first', publishedAt: '2026-03-01T10:00:00.000Z' },
    claims: [
      { wording: 'First one', hops: olena, answers: disputed, asOf: '2026-02-20' },
      { wording: 'First two', hops: [], answers: confirmed },
    ],
  })
  await publishLines(newsroom, {
    ...{ slug: 'second', title: 'The second', publishedAt: '2026-03-31T22:30:00.000Z' },
    claims: [
      { wording: 'Second one', hops: olena, answers: confirmed, asOf: '2026-03-30' },
      { wording: 'Second two', hops: other, answers: disputed },
    ],
  })
  const retracted = { slug: 'gone', claims: [{ wording: 'Gone one', hops: olena }] }
  gone = (await publishLines(newsroom, retracted)).articleId
  await dropPublishedLines(newsroom.db, gone)
})

const list = async (filter: Partial<CheckFilter>, page = 1) => {
  const found = await listPublishedClaims(db, { ...noFilter, ...filter }, page, 'Europe/Kyiv')
  return { ...found, said: found.claims.map((claim) => claim.wording) }
}

describe('claims', () => {
  test.each([
    ['all, newest first', {}, ['Second one', 'Second two', 'First one', 'First two']],
    ['a verdict', { verdict: 'disputed' }, ['Second two', 'First one']],
    [
      'a speaker, apart from another of one name',
      { speaker: 'olena-kovalenko-00aaaa' },
      ['Second one', 'First one'],
    ],
    ['an article', { article: 'first' }, ['First one', 'First two']],
    ['from a day of the newsroom’s', { from: '2026-04-01' }, ['Second one', 'Second two']],
    ['until a day of the newsroom’s', { to: '2026-03-31' }, ['First one', 'First two']],
    ['a day', { from: '2026-03-01', to: '2026-03-01' }, ['First one', 'First two']],
    ['all of it', { verdict: 'disputed', article: 'first', to: '2026-03-31' }, ['First one']],
    ['what nobody has', { speaker: 'nobody' }, []],
    ['an article that was retracted', { article: 'gone' }, []],
  ] as const)('%s', async (_, filter, said) => {
    expect((await list(filter)).said).toEqual(said)
  })

  test('are counted by how they came out, whatever page is shown', async () => {
    const found = await list({ article: 'second' }, 2)
    expect(found).toMatchObject({ said: [], total: 2, hasMore: false })
    expect(found.mix).toEqual({ confirmed: 1, disputed: 1, unconfirmed: 0 })
  })

  test('say what a line needs', async () => {
    const [claim] = (await list({ article: 'first' })).claims
    expect(claim).toEqual({
      ...{ slug: 'first', title: 'The first', number: 1, wording: 'First one', language: 'en' },
      answers: disputed,
      speaker: { key: 'olena-kovalenko-00aaaa', name: 'Olena Kovalenko' },
      publishedAt: '2026-03-01T10:00:00.000Z',
    })
  })

  test('come in pages that neither repeat nor lose any', async () => {
    const claims = Array.from({ length: 41 }, (_, at) => ({ wording: `Long ${at + 1}`, hops: [] }))
    await publishLines(newsroom, { slug: 'long', claims, publishedAt: '2026-02-01T00:00:00.000Z' })
    const pages = await Promise.all([1, 2, 3, 4].map((page) => list({ article: 'long' }, page)))
    expect(pages.flatMap(({ said }) => said)).toEqual(claims.map(({ wording }) => wording))
    expect(pages.map(({ hasMore }) => hasMore)).toEqual([true, true, false, false])
  })
})

test('the choices are those who said something published, and whatever is chosen', async () => {
  const { speakers, articles } = await listFilterChoices(db, noFilter)
  expect(speakers).toEqual([
    { value: 'olena-kovalenko-00aaaa', label: 'Olena Kovalenko' },
    { value: 'olena-kovalenko-00bbbb', label: 'Olena Kovalenko' },
  ])
  expect(articles.map(({ value }) => value)).toEqual(expect.arrayContaining(['second', 'first']))
  const unknown = await listFilterChoices(db, { ...noFilter, speaker: 'nobody', article: 'gone' })
  expect(unknown.speakers).toHaveLength(2)
  expect(unknown.articles.map(({ value }) => value)).not.toContain('gone')
  for (let at = 1; at <= 51; at += 1)
    await publishLines(newsroom, { slug: `later-${at}`, claims: [], publishedAt: '2027-01-01T00:00:00.000Z' })
  const chosen = await listFilterChoices(db, { ...noFilter, article: 'first' })
  expect(chosen.articles.at(-1)).toEqual({ value: 'first', label: 'The first' })
  expect((await listFilterChoices(db, noFilter)).articles.map(({ value }) => value)).not.toContain('first')
})

test('a speaker has a name, kinds, and the days of the first and the last verdict', async () => {
  expect(await findSpeaker(db, 'olena-kovalenko-00aaaa')).toEqual({
    ...{ key: 'olena-kovalenko-00aaaa', name: 'Olena Kovalenko', kinds: ['person'] },
    ...{ from: '2026-02-20', to: '2026-03-30' },
  })
  expect(await findSpeaker(db, 'nobody')).toBeNull()
})

test('the front page has no article that was retracted', async () => {
  const { checks } = await listFrontPage(db, 1)
  expect(checks.map(({ slug }) => slug)).not.toContain('gone')
  expect(checks[0]?.slug).toMatch(/^later-/)
})
