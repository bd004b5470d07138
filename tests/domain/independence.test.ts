import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultInWords } from '#domain/evidence-flags.ts'
import {
  type ArticleOrigin,
  type Independence,
  independentRoots,
  judgeIndependence,
  type Origin,
} from '#domain/independence.ts'
import { wordsIn } from '#domain/words/words.ts'

/** Why a piece counts for nothing, in English. */
const why = (judged: Independence | undefined) =>
  judged?.fault ? faultInWords(judged.fault, wordsIn('en')) : null

const article: ArticleOrigin = {
  url: 'https://harbour.example/news/water?id=7',
  outlet: 'The Harbour Gazette',
  ownDomains: ['ours.example'],
  parties: [{ sourceId: 'ministry', reason: 'It runs the waterworks.' }],
}

/** A piece by its id, of a source of its own unless told otherwise. */
const piece = (id: string, given: Partial<Origin> = {}): Origin => ({
  ...{ id, title: `Title ${id}`, sourceId: id, sourceName: `Source ${id}`, aliases: [], url: null },
  ...{ derivesFrom: [], isRemoved: false },
  ...given,
})
const from = (id: string, ...derivesFrom: string[]) => piece(id, { derivesFrom })
const ministry = piece('release', { sourceId: 'ministry' })

const judge = (...pieces: Origin[]) => judgeIndependence(pieces, article)
const count = (judged: ReadonlyMap<string, Independence>, ids = [...judged.keys()]) =>
  independentRoots(
    ids.map((id) => judged.get(id)),
    { confirming: true },
  ).length

describe('a piece counts unless it is ours, the article, or its publisher', () => {
  test.each<[string, Partial<Origin>, string | null]>([
    ['no address', {}, null],
    ['another site', { url: 'https://agency.example/1' }, null],
    ['a domain that only ends like ours', { url: 'https://notours.example/1' }, null],
    ['our domain', { url: 'https://ours.example/1' }, 'it stands on our own domain ours.example'],
    ['a sub-domain of ours', { url: 'https://news.ours.example/1' }, 'our own domain'],
    ['our domain with www', { url: 'http://www.ours.example' }, 'our own domain'],
    ['the article', { url: article.url }, 'it is the article itself'],
    ['the article, spelt otherwise', { url: 'http://www.harbour.example/news/water/?id=7#top' }, 'itself'],
    ['another page of that site', { url: 'https://harbour.example/news/ice' }, 'the article was published'],
    ['that site in capitals', { url: 'https://WWW.Harbour.example./other' }, 'the article was published'],
    ['the publisher', { sourceName: 'The Harbour Gazette' }, 'the outlet that published the article'],
    ['the publisher, spelt loosely', { sourceName: '  the harbour   gazette ' }, 'the outlet'],
    ['the publisher by another name', { aliases: ['THE HARBOUR GAZETTE'] }, 'the outlet'],
    ['a source that is named alike', { sourceName: 'The Harbour Gazette Online' }, null],
    ['a piece that was removed', { isRemoved: true }, 'it was removed'],
  ])('%s', (_, given, fault) => {
    const judged = judge(piece('a', given))
    expect(why(judged.get('a')) ?? '').toContain(fault ?? '')
    expect(count(judged)).toBe(fault === null ? 1 : 0)
  })
})

const reprints = [1, 2, 3, 4, 5].map((n) => from(`reprint ${n}`, 'wire'))

describe('walking to the roots', () => {
  test.each<[string, Origin[], number]>([
    ['five reprints of one wire story, without it', [piece('wire'), ...reprints], 1],
    ['the same with an unrelated piece', [piece('wire'), ...reprints, piece('other')], 2],
    ['two pieces of one source', [piece('a'), piece('b', { sourceId: 'a' })], 1],
    ['a reprint of a reprint', [from('c', 'b'), from('b', 'a'), piece('a')], 1],
    ['a diamond', [from('d', 'b', 'c'), from('b', 'a'), from('c', 'a'), piece('a')], 1],
    ['a piece that draws on two', [from('c', 'a', 'b'), piece('a'), piece('b')], 2],
    ['a circle of two', [from('a', 'b'), from('b', 'a')], 0],
    ['a piece that rests on a circle', [from('c', 'a'), from('a', 'b'), from('b', 'a')], 0],
    ['a circle and a root beside it', [from('c', 'a', 'd'), from('a', 'a'), piece('d')], 1],
    ['a copy of the article', [from('copy', 'it'), piece('it', { url: article.url })], 0],
    ['a copy of our own page', [from('copy', 'it'), piece('it', { url: 'https://ours.example/a' })], 0],
    ['a copy of what was removed', [from('copy', 'it'), piece('it', { isRemoved: true })], 0],
    [
      'our own copy of a wire story',
      [piece('ours', { url: 'https://ours.example/b', derivesFrom: ['wire'] }), piece('wire')],
      1,
    ],
    ['a party', [ministry], 0],
    ['a paper that only repeats a party', [from('paper', 'release'), ministry], 0],
    ['a paper that also asked somebody else', [from('paper', 'release', 'b'), ministry, piece('b')], 1],
  ])('%s', (_, pieces, expected) => expect(count(judge(...pieces))).toBe(expected))

  test('what came only through the article counts for nothing, whatever the article came from', () => {
    const it = piece('it', { url: article.url, derivesFrom: ['wire'] })
    const judged = judge(from('copy', 'it'), it, piece('wire'))
    expect(count(judged, ['copy', 'it'])).toBe(0)
    expect(why(judged.get('copy'))).toBe('it derives only from Source it: it is the article itself')
    expect(count(judged)).toBe(1)
  })

  test('a circle is flagged on each piece of it, and on no other', () => {
    const judged = judge(from('a', 'b'), from('b', 'a'), piece('c'))
    const circle = 'it derives from itself, in a circle'
    expect([...judged.values()].map(why)).toEqual([circle, circle, null])
  })

  test('a party’s word is flagged, and still stands behind what was said', () => {
    const judged = judge(from('paper', 'release'), ministry, piece('b'))
    const flags = [...judged].flatMap(([id, { fault, party }]) =>
      fault || party ? [[id, fault, party]] : [],
    )
    expect(flags).toEqual([
      ['paper', null, 'It runs the waterworks.'],
      ['release', null, 'It runs the waterworks.'],
    ])
    const all = independentRoots(judged.values(), { confirming: false })
    expect(all.map((root) => root.sourceId).sort()).toEqual(['b', 'ministry'])
  })

  test('what came only through a party is the party’s word, whoever the party had it from', () => {
    const judged = judge(from('paper', 'release'), { ...ministry, derivesFrom: ['wire'] }, piece('wire'))
    expect(count(judged, ['paper', 'release'])).toBe(0)
    expect(count(judged)).toBe(1)
  })

  test('a piece whose parent is not there to be judged is a fault of ours', () => {
    expect(() => judge(from('a', 'gone'))).toThrow('not there to be judged')
  })
})

/** Pieces in any order of derivation, circles among them, of few sources, some of which count for nothing. */
const graph: fc.Arbitrary<Origin[]> = fc.integer({ min: 1, max: 9 }).chain((size) => {
  const ids = Array.from({ length: size }, (_, index) => `p${index}`)
  const one = (id: string) =>
    fc.record({
      id: fc.constant(id),
      title: fc.constant(id),
      sourceId: fc.constantFrom('a', 'b', 'c', 'd', 'ministry'),
      sourceName: fc.constantFrom('Agency', 'Agency', 'The Harbour Gazette', 'Radio'),
      aliases: fc.constant([]),
      url: fc.constantFrom(null, null, 'https://agency.example/1', 'https://ours.example/2', article.url),
      derivesFrom: fc.subarray(ids, { maxLength: Math.min(3, size) }),
      isRemoved: fc.boolean().map((yes) => yes && id === 'p0'),
    })
  return fc.tuple(...ids.map(one))
})

describe('whatever the pieces are', () => {
  test('their order does not matter', () => {
    const shuffled = graph.chain((pieces) =>
      fc.tuple(fc.constant(pieces), fc.shuffledSubarray(pieces, { minLength: pieces.length })),
    )
    fc.assert(
      fc.property(shuffled, ([pieces, turned]) => {
        const [one, other] = [judge(...pieces), judge(...turned)]
        expect(count(other)).toBe(count(one))
        for (const { id } of pieces) expect(other.get(id)?.fault === null).toBe(one.get(id)?.fault === null)
      }),
    )
  })

  test('a reprint of what is there never raises the count', () => {
    const withReprint = graph.chain((pieces) =>
      fc.tuple(
        fc.constant(pieces),
        fc.subarray(pieces, { minLength: 1 }),
        fc.constantFrom('a', 'new', 'ministry'),
      ),
    )
    fc.assert(
      fc.property(withReprint, ([pieces, copied, sourceId]) => {
        const reprint = piece('reprint', { sourceId, derivesFrom: copied.map(({ id }) => id) })
        expect(count(judge(...pieces, reprint))).toBe(count(judge(...pieces)))
      }),
    )
  })

  test('a piece more adds one root at most where it derives from nothing', () => {
    fc.assert(
      fc.property(graph, fc.constantFrom('a', 'new', 'ministry'), (pieces, sourceId) => {
        const added = count(judge(...pieces, piece('more', { sourceId }))) - count(judge(...pieces))
        expect(added).toBeGreaterThanOrEqual(0)
        expect(added).toBeLessThanOrEqual(sourceId === 'ministry' ? 0 : 1)
      }),
    )
  })

  test('no piece both counts for nothing and has roots, and none that counts has none', () => {
    fc.assert(
      fc.property(graph, (pieces) => {
        for (const { fault, roots } of judge(...pieces).values())
          expect(fault === null).toBe(roots.length > 0)
      }),
    )
  })
})
