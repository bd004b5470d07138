import type { Alignment } from './align-words.ts'
import type { TextWords } from './text-words.ts'

/** A line's words that are paired with so small a share of its paired letters went there by chance. */
const CHANCE = 0.25

/**
 * Takes apart the few words of a line that are paired into a line to which hardly any of either line's words belong:
 * a "the" or "and" between words that were replaced. Changes the alignment.
 */
export function partChancePairs(
  { image, source }: Alignment,
  before: string,
  was: TextWords,
  after: string,
  is: TextWords,
): void {
  const [linesWas, linesIs] = [linesOf(before, was), linesOf(after, is)]
  const [ofWas, ofIs, ofBoth] = [
    new Map<number, number>(),
    new Map<number, number>(),
    new Map<number, number>(),
  ]
  const add = (sums: Map<number, number>, key: number, letters: number) =>
    sums.set(key, (sums.get(key) ?? 0) + letters)
  const keyOf = (at: number, to: number) => (linesWas[at] ?? 0) * (is.count + 1) + (linesIs[to] ?? 0)
  for (const [at, to] of image.entries()) {
    if (to < 0) continue
    const letters = (was.weight[at + 1] ?? 0) - (was.weight[at] ?? 0)
    add(ofWas, linesWas[at] ?? 0, letters)
    add(ofIs, linesIs[to] ?? 0, letters)
    add(ofBoth, keyOf(at, to), letters)
  }
  for (const [at, to] of image.entries()) {
    if (to < 0) continue
    const both = ofBoth.get(keyOf(at, to)) ?? 0
    const isChance = (all: number | undefined) => both < CHANCE * (all ?? 0)
    if (!isChance(ofWas.get(linesWas[at] ?? 0)) || !isChance(ofIs.get(linesIs[to] ?? 0))) continue
    image[at] = -1
    source[to] = -1
  }
}

/** The number of the line that each word stands in. */
function linesOf(text: string, words: TextWords): Int32Array {
  const lines = new Int32Array(words.count)
  let [line, next] = [0, text.indexOf('\n')]
  for (const [at, start] of words.start.entries()) {
    while (next >= 0 && next < start) {
      line += 1
      next = text.indexOf('\n', next + 1)
    }
    lines[at] = line
  }
  return lines
}
