import type { Anchor } from './anchors.ts'
import { isGraphemeBoundary } from './grapheme.ts'
import { lettersOf, type RevisionWords } from './revision-words.ts'
import type { Span } from './span.ts'
import type { Stretch } from './unique-grams.ts'
import { isWithinWord } from './whole-words.ts'

/** A place that so small a share of the likeliest place's letters speaks for is another place with the same words. */
const LEAST_VOTES = 0.5

/**
 * Where the anchor's own signs stand, sign for sign, at a distance from the old place that its words and their two
 * neighbours speak for; the likeliest such place. Null when they do not stand at any.
 */
export function exactPlace(revision: RevisionWords, anchor: Anchor, words: Stretch): Span | null {
  const { was, is, alignment } = revision
  const votes = new Map<number, number>()
  for (let at = Math.max(0, words.from - 2); at < Math.min(was.count, words.to + 2); at += 1) {
    const image = alignment.image[at] ?? -1
    if (image < 0) continue
    const shift = (is.start[image] ?? 0) - (was.start[at] ?? 0)
    votes.set(shift, (votes.get(shift) ?? 0) + lettersOf(was, at, at + 1))
  }
  const shifts = [...votes].sort((one, other) => other[1] - one[1])
  const least = LEAST_VOTES * (shifts[0]?.[1] ?? 0)
  for (const [shift, letters] of shifts) {
    if (letters >= least && standsAt(revision, anchor, anchor.start + shift)) return movedBy(anchor, shift)
  }
  return null
}

const movedBy = ({ start, end }: Anchor, shift: number): Span => ({ start: start + shift, end: end + shift })

/** Whether the signs stand there and are no part of a grapheme or word that is larger than it was. */
export function standsAt({ before, after }: RevisionWords, anchor: Anchor, start: number): boolean {
  if (start < 0 || !after.startsWith(anchor.exact, start)) return false
  const ends: [number, number][] = [
    [anchor.start, start],
    [anchor.end, start + anchor.exact.length],
  ]
  return ends.every(
    ([old, now]) =>
      isGraphemeBoundary(after, now) && (!isWithinWord(after, now) || isWithinWord(before, old)),
  )
}
