import type { AlignedPair } from './align-gap.ts'
import { lettersOf, type RevisionWords } from './revision-words.ts'
import type { Stretch } from './unique-grams.ts'

/** Words that stand between words of the anchor and are none of it count against the run, by this share. */
const STRANGER = 0.8

/**
 * Of pairs in order the run that stands close together in after: an anchor's word that is paired far from the others
 * was paired by chance. Null without pairs.
 */
export function heaviestRun(revision: RevisionWords, pairs: readonly AlignedPair[]): AlignedPair[] | null {
  const { was, is } = revision
  let best = { weight: 0, from: 0, to: 0 }
  let [weight, from] = [0, 0]
  for (const [at, pair] of pairs.entries()) {
    const previous = pairs[at - 1]
    if (previous) weight -= STRANGER * lettersOf(is, previous.is + 1, pair.is)
    if (weight <= 0) {
      weight = 0
      from = at
    }
    weight += pair.likeness * lettersOf(was, pair.was, pair.was + 1)
    if (weight > best.weight) best = { weight, from, to: at + 1 }
  }
  return best.weight > 0 ? pairs.slice(best.from, best.to) : null
}

/**
 * The words of after that stand for the anchor's `words`: the run, and at its ends what replaced the words that have
 * no pair. Nothing is taken that belongs to words outside the anchor.
 */
export function placeOf(
  revision: RevisionWords,
  words: Stretch,
  run: readonly AlignedPair[],
): Stretch | null {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return null
  const { image, source } = revision.alignment
  let [from, to] = [first.is, last.is + 1]
  const free = (at: number) => at >= 0 && at < revision.is.count && (source[at] ?? 0) < 0
  const missing = { front: first.was - words.from, back: words.to - 1 - last.was }
  const mostFront = limit(missing.front, first.is, (at) => image[words.from - 1] === at, -1)
  for (let taken = 0; taken < mostFront && free(from - 1) && isClose(revision, from); taken += 1) from -= 1
  const mostBack = limit(missing.back, last.is, (at) => image[words.to] === at, 1)
  for (let taken = 0; taken < mostBack && free(to) && isClose(revision, to); taken += 1) to += 1
  return { from, to }

  /** When the neighbour outside the anchor kept its place, all between is the anchor's, within reason. */
  function limit(count: number, edge: number, isNeighbour: (at: number) => boolean, step: number): number {
    if (count === 0) return 0
    let at = edge + step
    while (free(at)) at += step
    return isNeighbour(at) ? 3 * count + 3 : count
  }
}

/** No end of a sentence or line stands before this word of after. */
function isClose({ after, is }: RevisionWords, word: number): boolean {
  return !/[.!?…。！？؟]["'”’»)\]]*\s|\n/u.test(after.slice(is.end[word - 1] ?? 0, is.start[word] ?? 0))
}
