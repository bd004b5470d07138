import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { anchorAt, fromSelectors, toSelectors } from '#domain/text/anchors.ts'
import { cleanText } from '#domain/text/clean-text.ts'
import { isGraphemeBoundary } from '#domain/text/grapheme.ts'
import { reanchor } from '#domain/text/reanchor.ts'

// Thousands of texts: seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

/** Words of many scripts: NFD that cleaning turns into NFC, emoji of several code points, right to left, conjuncts. */
const vocabulary = [
  ...'the a of and police mayor said bridge river closed opened killed twelve 12 3.5 houses Monday'.split(
    ' ',
  ),
  ...'міста поліція сказав міст п’ятеро закрито річка дванадцять'.split(' '),
  ...'الوزير قال الجسر مفتوح لا'.split(' '),
  ...'de\u0301ja\u0300 vu\u0308 e\u0323\u0302m क्षत्रिय नमस्ते'.split(' '),
  ...'👩‍🚀 🇺🇦 👍🏽 😀 警方说 十二人 \u200fشارع'.split(' '),
]
const word = fc.constantFrom(...vocabulary)
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 9 }), fc.constantFrom('.', '?', '…', '.”', ''))
  .map(([words, end]) => words.join(' ') + end)
const prose = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', ' ', '\n', '\n\n', '\n\n• ')), { maxLength: 8 })
  .map((parts) => parts.flat().join(''))

/** Text before, text after and the words between them, which stay: all else may be other words, near or far. */
const surroundings = fc.tuple(prose, prose).chain(([front, back]) =>
  fc.record({
    front: fc.constant(front),
    back: fc.constant(back),
    newFront: edited(front),
    newBack: edited(back),
  }),
)

/** Words taken out, put in and exchanged, paragraphs put in; or quite another text. */
function edited(text: string) {
  const parts = text.split(/(?<=\s)/)
  const change = fc.record({ at: fc.nat(), out: fc.nat({ max: 4 }), put: fc.oneof(prose, fc.constant('')) })
  const changes = fc.array(change, { maxLength: 4 }).map((some) => {
    const next = [...parts]
    for (const { at, out, put } of some) next.splice(at % (next.length + 1), out, put)
    return next.join('')
  })
  return fc.oneof(
    { weight: 4, arbitrary: changes },
    { weight: 1, arbitrary: prose },
    { weight: 1, arbitrary: fc.constant(text) },
  )
}

/** Fewer letters could stand anywhere by chance. */
const claim = fc
  .array(word, { minLength: 3, maxLength: 12 })
  .map((words) => words.join(' '))
  .filter((words) => words.replace(/[^\p{L}\p{N}]/gu, '').length >= 16)
const join = (...parts: string[]) => cleanText(parts.join(' '))

/** The anchor between what stands before it and behind it. */
function anchored(front: string, words: string, back: string) {
  const text = join(front, words, back)
  const start = join(front, '').length
  return { text, anchor: anchorAt(text, start, start + cleanText(words).length) }
}

test('edits outside an anchor leave it exact or moved', () => {
  fc.assert(
    fc.property(surroundings, claim, ({ front, back, newFront, newBack }, words) => {
      const { text, anchor } = anchored(front, words, back)
      const after = join(newFront, words, newBack)
      const [one] = reanchor(text, after, [anchor], 'en')
      expect(['exact', 'moved']).toContain(one?.state)
      expect(one && one.state !== 'lost' && one.anchor.exact).toBe(anchor.exact)
    }),
    { numRuns: 1000 },
  )
})

test('a word alone stays with its neighbours, whatever is put in or taken out beyond them', () => {
  const neighbours = fc.array(word, { minLength: 3, maxLength: 3 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(
      surroundings,
      neighbours,
      word,
      neighbours,
      ({ front, back, newFront, newBack }, one, words, other) => {
        const { text, anchor } = anchored(join(front, one), words, join(other, back))
        const after = join(newFront, one, words, other, newBack)
        const [result] = reanchor(text, after, [anchor], 'en')
        expect(['exact', 'moved']).toContain(result?.state)
        if (!result || result.state === 'lost') return
        const { exact, start, end } = result.anchor
        const isBetween =
          after.startsWith(cleanText(` ${other}`), end) ||
          after.slice(0, start).endsWith(cleanText(`${one} `))
        expect([exact, isBetween]).toEqual([anchor.exact, true])
      },
    ),
    { numRuns: 500 },
  )
})

test('any two texts: no grapheme is split, words are those of the text, scores lie between 0 and 1', () => {
  fc.assert(
    fc.property(prose, prose, claim, prose, (front, back, words, other) => {
      const { text, anchor } = anchored(front, words, back)
      const after = cleanText(other)
      const [one] = reanchor(text, after, [anchor], 'uk')
      const spans = one?.state === 'lost' ? one.candidates : one ? [one.anchor] : []
      for (const { start, end } of spans) {
        expect([start, end].map((offset) => isGraphemeBoundary(after, offset))).toEqual([true, true])
        expect(end).toBeGreaterThan(start)
      }
      const scores = one?.state === 'lost' ? one.candidates.map(({ score }) => score) : []
      if (one && 'score' in one) scores.push(one.score)
      for (const score of scores) expect(score > 0 && score <= 1).toBe(true)
      if (one && one.state !== 'lost') {
        expect(one.anchor).toEqual(anchorAt(after, one.anchor.start, one.anchor.end))
        expect(fromSelectors(after, toSelectors(after, one.anchor))).toEqual(one.anchor)
      }
    }),
    { numRuns: 500 },
  )
})

test('selectors of cleaned text read back to the same anchor', () => {
  fc.assert(
    fc.property(prose, prose, claim, (front, back, words) => {
      const { text, anchor } = anchored(front, words, back)
      expect(fromSelectors(text, JSON.parse(JSON.stringify(toSelectors(text, anchor))))).toEqual(anchor)
    }),
  )
})

test('in an unchanged text all anchors are exact', () => {
  fc.assert(
    fc.property(prose, prose, claim, (front, back, words) => {
      const { text, anchor } = anchored(front, words, back)
      expect(reanchor(text, text, [anchor], 'en')).toEqual([{ state: 'exact', anchor }])
    }),
  )
})
