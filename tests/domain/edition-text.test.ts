import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editionText, type TextAnchor } from '#domain/edition-text.ts'

const text = 'The bell rang twice. Nobody came.\n\nAt noon it rang again.'
const passages = [
  { id: 'a', position: 1, start: 0, end: 20 },
  { id: 'b', position: 2, start: 21, end: 33 },
  { id: 'c', position: 3, start: 35, end: 57 },
]
const anchor = (claimNumber: number, start: number, end: number, shown: TextAnchor['shown'] = true) => ({
  ...{ claimNumber, start, end, shown },
})
const words = (anchors: TextAnchor[]) =>
  editionText(text, passages, anchors).map((run) => run.hidden ?? run.words)

describe('the text of an edition', () => {
  test('is cut where a claim begins and ends, and says which claims lie under each run', () => {
    const runs = editionText(text, passages, [anchor(1, 4, 13), anchor(2, 9, 33)])
    expect(runs.map((run) => [run.words, run.passage, run.claims])).toEqual([
      ['The ', 1, []],
      ['bell ', 1, [1]],
      ['rang', 1, [1, 2]],
      [' twice.', 1, [2]],
      [' ', null, [2]],
      ['Nobody came.', 2, [2]],
      ['\n\n', null, []],
      ['At noon it rang again.', 3, []],
    ])
  })

  test('leaves out the words of a claim that is held back, and not how many such claims there are', () => {
    expect(words([anchor(1, 21, 27, 'being checked'), anchor(2, 24, 32, 'being checked')])).toEqual([
      ...['The bell rang twice.', ' ', 'being checked', '.', '\n\n', 'At noon it rang again.'],
    ])
  })

  test('keeps the words that a published claim covers as well', () => {
    expect(words([anchor(1, 0, 33, 'being checked'), anchor(2, 4, 8)])).toEqual([
      ...['being checked', 'bell', 'being checked', 'being checked', 'being checked'],
      ...['\n\n', 'At noon it rang again.'],
    ])
  })

  test('shows no edge of a hidden claim within the words of one that is published', () => {
    const alone = editionText(text, passages, [anchor(2, 4, 33)])
    expect(editionText(text, passages, [anchor(2, 4, 33), anchor(1, 9, 13, 'being checked')])).toEqual(alone)
  })

  test('names the retracted claims whose words are gone, and no held-back one', () => {
    const runs = editionText(text, passages, [
      anchor(1, 35, 44, 'retracted'),
      anchor(2, 40, 57, 'being checked'),
    ])
    expect(runs.filter((run) => run.hidden).map((run) => [run.hidden, run.retracted])).toEqual([
      ['retracted', [1]],
      ['being checked', []],
    ])
  })

  test('says of words under both that they are being checked', () => {
    expect(words([anchor(1, 35, 57, 'retracted'), anchor(2, 35, 57, 'being checked')]).at(-1)).toBe(
      'being checked',
    )
  })
})

const shown = fc.constantFrom<TextAnchor['shown'][]>(true, 'being checked', 'retracted')
const spans = fc
  .array(fc.tuple(fc.nat(text.length), fc.nat(text.length), shown), { maxLength: 6 })
  .map((all) =>
    all.map(([one, other, shown], index) => ({
      ...{ claimNumber: index + 1, start: Math.min(one, other), end: Math.max(one, other), shown },
    })),
  )

test('all runs join to the text where nothing is hidden, and no hidden word is in any', () => {
  fc.assert(
    fc.property(spans, (anchors) => {
      const visible = anchors.map((one) => ({ ...one, shown: true as const }))
      expect(
        editionText(text, passages, visible)
          .map((run) => run.words)
          .join(''),
      ).toBe(text)
      // Every unit marked by its place, so that a unit that leaked is known by itself.
      const marked = Array.from(text, (_, at) => String.fromCharCode(0x4e00 + at)).join('')
      const leaked = editionText(marked, passages, anchors)
        .map((run) => run.words)
        .join('')
      for (const [at, unit] of [...marked].entries()) {
        const over = anchors.filter((one) => one.start <= at && at < one.end)
        const isHidden = over.length > 0 && over.every((one) => one.shown !== true)
        expect(leaked.includes(unit)).toBe(!isHidden)
      }
    }),
  )
})
