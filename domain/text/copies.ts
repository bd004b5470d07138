import type { Anchor } from './anchors.ts'
import { standsAt } from './exact-place.ts'
import { lettersOf, type RevisionWords } from './revision-words.ts'
import type { Span } from './span.ts'
import { wordBehind, wordFrom } from './text-words.ts'
import type { Stretch } from './unique-grams.ts'

/** More copies than this say nothing about which is meant. */
const MOST_COPIES = 50

/** Words of fewer letters are met again by chance, so that their neighbours have to be there too. */
const TELLING = 12

/** Whether the words say enough to be known at a place where nothing around them is as it was. */
export const isTelling = ({ was }: RevisionWords, words: Stretch) =>
  lettersOf(was, words.from, words.to) >= TELLING

/** So many units beside a copy that are as they were beside the anchor speak for it. */
const CONTEXT = 12

/** Signs of the anchor, sign for sign, at another place than the alignment puts them. */
export type Copy = Span & {
  /** Whether the words there are no other words' place. */
  isFree: boolean
  /** On how many sides the context is as it was: 0, 1 or 2. */
  sides: number
}

/** Every place where the signs stand, in order; empty when there are too many to mean anything. */
export function copiesOf(revision: RevisionWords, anchor: Anchor, words: Stretch): Copy[] {
  const copies: Copy[] = []
  const { before, after } = revision
  const isOnly =
    isTelling(revision, words) && before.indexOf(anchor.exact) === before.lastIndexOf(anchor.exact)
  for (let hit = after.indexOf(anchor.exact); hit >= 0; hit = after.indexOf(anchor.exact, hit + 1)) {
    if (!standsAt(revision, anchor, hit)) continue
    const copy = { start: hit, end: hit + anchor.exact.length }
    copies.push({
      ...copy,
      isFree: isOnly || isFree(revision, words, copy),
      sides: sidesOf(after, anchor, copy),
    })
    if (copies.length > MOST_COPIES) return []
  }
  return copies
}

/** Whether less than half of the letters in a span of after belong to words of before that are not these. */
export function isFree({ is, alignment }: RevisionWords, words: Stretch, { start, end }: Span): boolean {
  const [from, to] = [wordBehind(is, start), wordFrom(is, end)]
  let owned = 0
  for (let at = from; at < to; at += 1) {
    const source = alignment.source[at] ?? -1
    if (source >= 0 && (source < words.from || source >= words.to)) owned += lettersOf(is, at, at + 1)
  }
  return 2 * owned < lettersOf(is, from, to)
}

function sidesOf(after: string, { prefix, suffix }: Anchor, { start, end }: Span): number {
  const before = prefix.slice(-CONTEXT)
  const behind = suffix.slice(0, CONTEXT)
  const isBefore = before.trim() !== '' && after.slice(Math.max(0, start - before.length), start) === before
  const isBehind = behind.trim() !== '' && after.startsWith(behind, end)
  return Number(isBefore) + Number(isBehind)
}
