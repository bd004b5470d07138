import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ArticleOrigin,
  countIndependentRoots,
  notIndependent,
  type Origin,
} from '#domain/independence.ts'

const article: ArticleOrigin = {
  url: 'https://harbour.example/news/water?id=7',
  outlet: 'The Harbour Gazette',
  ownDomains: ['ours.example'],
}
const from = (given: Partial<Origin> = {}): Origin => ({
  sourceId: 'a',
  sourceName: 'Agency',
  url: null,
  ...given,
})

describe('a piece counts unless it is ours, the article, or its publisher', () => {
  test.each<[string, Partial<Origin>, boolean]>([
    ['no address', {}, true],
    ['another site', { url: 'https://agency.example/1' }, true],
    ['a domain that only ends like ours', { url: 'https://notours.example/1' }, true],
    ['our domain', { url: 'https://ours.example/1' }, false],
    ['a sub-domain of ours', { url: 'https://news.ours.example/1' }, false],
    ['our domain with www', { url: 'http://www.ours.example' }, false],
    ['the article', { url: article.url }, false],
    [
      'the article with www and a fragment',
      { url: 'http://www.harbour.example/news/water/?id=7#top' },
      false,
    ],
    ['another page of that site', { url: 'https://harbour.example/news/water?id=8' }, false],
    ['that site with a trailing dot and capitals', { url: 'https://WWW.Harbour.example./other' }, false],
    ['our domain, however the newsroom spelt it', { url: 'https://ours.example/1' }, false],
    ['the publisher', { sourceName: 'The Harbour Gazette' }, false],
    ['the publisher, spelt loosely', { sourceName: '  the harbour   gazette ' }, false],
    ['a source that is named alike', { sourceName: 'The Harbour Gazette Online' }, true],
  ])('%s', (_, given, counts) => {
    expect(notIndependent(from(given), article) === null).toBe(counts)
    expect(countIndependentRoots([from(given)], article)).toBe(counts ? 1 : 0)
  })
})

const origin: fc.Arbitrary<Origin> = fc.record({
  sourceId: fc.constantFrom('a', 'b', 'c', 'd'),
  sourceName: fc.constantFrom('Agency', 'The Harbour Gazette', 'Radio'),
  url: fc.constantFrom(null, 'https://agency.example/1', 'https://ours.example/2', article.url),
})
const origins = fc.array(origin, { maxLength: 12 })

describe('counting independent roots', () => {
  test('neither order nor repetition matters', () => {
    const shuffled = origins.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, ([list, turned]) => {
        expect(countIndependentRoots(turned, article)).toBe(countIndependentRoots(list, article))
        expect(countIndependentRoots([...list, ...turned], article)).toBe(
          countIndependentRoots(list, article),
        )
      }),
    )
  })

  test('one more piece adds one root at most, and none when it does not count', () => {
    fc.assert(
      fc.property(origins, origin, (list, one) => {
        const added = countIndependentRoots([...list, one], article) - countIndependentRoots(list, article)
        expect(added).toBeGreaterThanOrEqual(0)
        expect(added).toBeLessThanOrEqual(notIndependent(one, article) === null ? 1 : 0)
      }),
    )
  })

  test('there are never more roots than sources, nor than pieces', () => {
    fc.assert(
      fc.property(origins, (list) => {
        expect(countIndependentRoots(list, article)).toBeLessThanOrEqual(
          new Set(list.map((one) => one.sourceId)).size,
        )
      }),
    )
  })

  test('five reprints of one wire story are one root', () => {
    const reprints = [1, 2, 3, 4, 5].map((n) => from({ sourceId: 'wire', url: `https://paper${n}.example/` }))
    expect(countIndependentRoots(reprints, article)).toBe(1)
  })
})
