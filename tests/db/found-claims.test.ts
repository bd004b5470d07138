import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseOn, openPool } from '#db/client.ts'
import { dropPublishedLines } from '#db/published-lines.ts'
import { listFoundClaims } from '#db/queries/list-found-claims.ts'
import { noFilter } from '#domain/check-filter.ts'
import { hasHostileStrings, hostileStrings } from '#tests/support/hostile-strings.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { publishLines, saidBy } from '#tests/support/published-lines.ts'

const newsroom = await freshNewsroom()
const readers = openPool(newsroom.url, 'stet_reader', 2)
const db = databaseOn(readers)
afterAll(() => readers.end())

const wordings = {
  en: [
    'Rockets were striking the harbour of Kupyansk on 28 July.',
    'The harbour was quiet on 21 July, Russia’s ministry reported.',
    'A metre is not defined by a bar.',
  ],
  uk: ['Ракети влучили в Куп’янськ уночі.', 'Місто обстріляли ракетами двічі.'],
  ar: ['أطلقت القوات الصواريخ على الميناء في الصباح.'],
  zh: ['俄罗斯军队在战争中控制了港口。', '雨水没有停。'],
}

beforeAll(async () => {
  for (const [language, said] of Object.entries(wordings)) {
    const claims = said.map((wording) => ({ wording, hops: [] }))
    await publishLines(newsroom, { language, title: `Title ${language}`, claims, slug: language })
  }
})

const search = async (q: string, filter = {}) => {
  const found = await listFoundClaims(db, { q, filter: { ...noFilter, ...filter }, page: 1 }, 'UTC')
  return found && { near: found.isNear, total: found.total, said: found.claims.map((claim) => claim.wording) }
}
const [rockets = '', quiet = '', metre = ''] = wordings.en
const [hit = '', twice = ''] = wordings.uk
const [arabic = ''] = wordings.ar
const [war = '', rain = ''] = wordings.zh

describe('words in any script', () => {
  test.each([
    ['a word', 'Kupyansk', [rockets]],
    ['another form of it in its language', 'strike rocket', [rockets]],
    ['two words in any order', 'july harbour', [rockets, quiet]],
    ['words in a row', '"28 July"', [rockets]],
    ['words in a row that are not', '"July 28"', []],
    ['what is left out', 'harbour -rockets', [quiet]],
    ['words that say nothing', 'is the metre a', [metre]],
    ['a question’s words alone', 'not', [metre]],
    ['an apostrophe typed otherwise', "russia's", [quiet]],
    ['Ukrainian, with an apostrophe typed otherwise', "КУП'ЯНСЬК", [hit]],
    ['Ukrainian, in other forms', 'ракета', [hit, twice]],
    ['Arabic, without its article', 'صواريخ', [arabic]],
    ['Arabic, as it stands', 'الصواريخ', [arabic]],
    ['two Chinese letters within a clause', '战争', [war]],
    ['more Chinese letters', '战争中控制', [war]],
    ['one Chinese letter', '雨', [rain]],
    ['letters that do not follow each other', '港争', []],
    ['a title', 'title zh', [war, rain]],
  ])('%s: %s', async (_, q, said) => {
    const found = await search(q)
    expect(found?.said.toSorted()).toEqual([...said].sort())
    expect(found?.near).toBe(false)
  })
})

describe('typing errors', () => {
  test.each([
    ['Kupiansk', rockets],
    ['harbor striking', rockets],
    ['minstry', quiet],
    ['обстрляли', twice],
    ['الصوريخ', arabic],
  ])('%s comes close', async (q, said) => {
    const found = await search(q)
    expect(found?.near).toBe(true)
    expect(found?.said).toContain(said)
  })

  test('digits are never taken for others', async () => {
    expect(await search('29')).toMatchObject({ total: 0 })
    expect((await search('harbor 29'))?.total).toBe(0)
  })

  test('what is excluded stays excluded', async () => {
    expect((await search('harbor -kupyansk'))?.said).toEqual([quiet])
  })
})

test.each(['', '   ', '-harbour', '"', '!!! ---', '-"a b"'])('%j asks for nothing', async (q) => {
  expect(await search(q)).toBeNull()
})

test('what is typed is never read as anything but words', { timeout: 60_000 }, async () => {
  const signs = [
    "'",
    "''",
    '\\',
    "x' | 'y",
    "');--",
    ':*',
    '<->',
    'a & !b',
    '(',
    '%',
    '_',
    '\u{e000}',
    '𝔘𝔫𝔦',
    '\u200f',
  ]
  for (const q of [...signs, ...(hasHostileStrings ? hostileStrings() : [])]) {
    const asked = q.replaceAll('\0', '').toWellFormed().slice(0, 200)
    expect([asked, (await search(asked))?.total ?? 0]).toEqual([asked, expect.any(Number)])
  }
})

test('filters narrow a search down', async () => {
  const said = { said: 'confirmed', so: 'disputed' } as const
  const id = '01920000-0000-7000-8000-0000000000ff'
  const claim = { wording: 'Ferries left late.', hops: saidBy('Olena Kovalenko', id), answers: said }
  await publishLines(newsroom, { claims: [claim], slug: 'ferries', publishedAt: '2026-04-01T22:30:00.000Z' })
  const inKyiv = async (filter: object) =>
    (await listFoundClaims(db, { q: 'ferry', filter: { ...noFilter, ...filter }, page: 1 }, 'Europe/Kyiv'))
      ?.total
  expect(await inKyiv({ verdict: 'disputed' })).toBe(1)
  expect(await inKyiv({ verdict: 'confirmed' })).toBe(0)
  expect(await inKyiv({ speaker: 'olena-kovalenko-0000ff' })).toBe(1)
  expect(await inKyiv({ speaker: 'nobody' })).toBe(0)
  expect(await inKyiv({ from: '2026-04-02', to: '2026-04-02' })).toBe(1)
  expect(await inKyiv({ to: '2026-04-01' })).toBe(0)
  expect(await inKyiv({ article: 'ferries' })).toBe(1)
  expect(await inKyiv({ article: 'en' })).toBe(0)
  expect((await search('Olena'))?.said).toEqual(['Ferries left late.'])
})

test('hits are marked where they stand, in the text as it was published', async () => {
  const marks = async (q: string, part: 'wording' | 'title' = 'wording') => {
    const found = await listFoundClaims(db, { q, filter: noFilter, page: 1 }, 'UTC')
    const stretches = found?.claims[0]?.marked[part] ?? []
    return stretches.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')
  }
  expect(await marks('strike rocket')).toBe('[Rockets] were [striking] the harbour of Kupyansk on 28 July.')
  expect(await marks("куп'янськ")).toBe('Ракети влучили в [Куп]’[янськ] уночі.')
  expect(await marks('战争')).toBe('俄罗斯军队在[战争]中控制了港口。')
  expect(await marks('title 雨水', 'title')).toBe('[Title] zh')
})

test('what is in the wording itself comes first', async () => {
  await publishLines(newsroom, { title: 'Glaciers', claims: [{ wording: 'It snowed.' }], slug: 'g1' })
  await publishLines(newsroom, {
    claims: [{ wording: 'Glaciers melt.' }],
    slug: 'g2',
    publishedAt: '2025-01-01T00:00:00Z',
  })
  expect((await search('glacier'))?.said).toEqual(['Glaciers melt.', 'It snowed.'])
})

test('what is retracted is not found', async () => {
  const { articleId } = await publishLines(newsroom, { claims: [{ wording: 'Zeppelins landed.' }] })
  expect((await search('zeppelin'))?.total).toBe(1)
  await dropPublishedLines(newsroom.db, articleId)
  expect((await search('zeppelin'))?.total).toBe(0)
  expect((await search('zepelins'))?.total).toBe(0)
})
