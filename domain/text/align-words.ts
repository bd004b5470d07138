import { alignGap } from './align-gap.ts'
import type { WordPair } from './text-words.ts'
import { risingMatches, type Stretch, uniqueGrams } from './unique-grams.ts'
import { likenessById } from './word-likeness.ts'

/**
 * For each word of before its word of after (`image`), and the other way round (`source`); -1 where it has none. Both
 * rise: nothing is crossed. Two words that belong together need not be spelled alike.
 */
export type Alignment = {
  image: Int32Array
  source: Int32Array
  /** How alike a word of before and one of after are, from 0 to 1. */
  likeness: (was: number, is: number) => number
}

/** Lengths of the runs of words that are looked for, the most telling first. */
const LENGTHS = [12, 6, 4, 2, 1, 1]

/** A gap of so many pairs of words is aligned word by word at once, a larger one when nothing else is left to try. */
const SMALL_GAP = 400
const LARGEST_GAP = 40_000

/** Fewer equal words at the edge of a large gap may stand there by chance. */
const LEAST_GROWTH = 3

/** So many equal words after a change are where two texts that say the same over and over meet again, */
const MEETING = 4
/** and it is looked for so many words on. */
const FARTHEST = 24

function nextMeeting(meets: (skipped: number, added: number) => boolean) {
  for (let both = 1; both <= FARTHEST; both += 1) {
    for (let added = 0; added <= both; added += 1) {
      if (meets(both - added, added)) return { skipped: both - added, added }
    }
  }
  return null
}

/**
 * Aligns two texts once for all anchors: runs of words that stand once in both, between them the same with shorter
 * runs, and word by word what is left. A large gap in which no run stands once is only walked through, so that the
 * whole is near linear in the words.
 */
export function alignWords({ before, after, spelling }: WordPair): Alignment {
  const image = new Int32Array(before.count).fill(-1)
  const source = new Int32Array(after.count).fill(-1)
  const byId = likenessById(spelling)
  const likeness = (was: number, is: number) => byId(before.id[was] ?? -1, after.id[is] ?? -1)
  const same = (was: number, is: number) => before.id[was] === after.id[is]

  const link = (was: number, is: number, length: number) => {
    for (let next = 0; next < length; next += 1) {
      image[was + next] = is + next
      source[is + next] = was + next
    }
  }

  const align = (was: Stretch, is: Stretch, step: number): void => {
    const pairs = (was.to - was.from) * (is.to - is.from)
    if (pairs === 0) return
    if (pairs <= SMALL_GAP) {
      wordByWord(was, is)
      return
    }
    const [front, back] = growth(was, is)
    link(was.from, is.from, front)
    link(was.to - back, is.to - back, back)
    const inner = { from: was.from + front, to: was.to - back }
    const innerIs = { from: is.from + front, to: is.to - back }
    const length = LENGTHS[step]
    if (length) byRuns(inner, innerIs, length, step)
    else if ((inner.to - inner.from) * (innerIs.to - innerIs.from) <= LARGEST_GAP) wordByWord(inner, innerIs)
    else walk(inner, innerIs)
  }

  /** How many words are equal at the front and at the back of a gap. */
  const growth = (was: Stretch, is: Stretch): [number, number] => {
    const most = Math.min(was.to - was.from, is.to - is.from)
    let [front, back] = [0, 0]
    while (front < most && same(was.from + front, is.from + front)) front += 1
    while (back < most - front && same(was.to - back - 1, is.to - back - 1)) back += 1
    return [front < LEAST_GROWTH ? 0 : front, back < LEAST_GROWTH ? 0 : back]
  }

  const byRuns = (was: Stretch, is: Stretch, length: number, step: number): void => {
    let [lastWas, lastIs] = [-1, -1]
    for (const match of risingMatches(uniqueGrams(before.id, after.id, was, is, length))) {
      for (let next = 0; next < length; next += 1) {
        if (match.was + next <= lastWas || match.is + next <= lastIs) continue
        lastWas = match.was + next
        lastIs = match.is + next
        link(lastWas, lastIs, 1)
      }
    }
    let [from, fromIs] = [was.from, is.from]
    for (let at = was.from; at <= was.to; at += 1) {
      const to = at < was.to ? (image[at] ?? -1) : is.to
      if (to < 0) continue
      align({ from, to: at }, { from: fromIs, to }, step + 1)
      from = at + 1
      fromIs = to + 1
    }
  }

  /** Side by side as long as the words are equal, and on from the next few that are: no way round, but a short one. */
  const walk = (was: Stretch, is: Stretch): void => {
    const meets = (at: number, to: number) =>
      at + MEETING <= was.to &&
      to + MEETING <= is.to &&
      [0, 1, 2, 3].every((next) => same(at + next, to + next))
    let [at, to] = [was.from, is.from]
    while (at < was.to && to < is.to) {
      if (same(at, to)) {
        link(at, to, 1)
        at += 1
        to += 1
        continue
      }
      const next = nextMeeting((skipped, added) => meets(at + skipped, to + added))
      if (!next) return
      at += next.skipped
      to += next.added
    }
  }

  const wordByWord = (was: Stretch, is: Stretch): void => {
    const pairs = alignGap({
      was,
      is,
      likeness,
      weight: (at) => (before.weight[at + 1] ?? 0) - (before.weight[at] ?? 0),
      joinsBefore: was.from > 0 && image[was.from - 1] === is.from - 1,
      joinsBehind: was.to < before.count && image[was.to] === is.to,
    })
    for (const pair of pairs) link(pair.was, pair.is, 1)
  }

  align({ from: 0, to: before.count }, { from: 0, to: after.count }, 0)
  return { image, source, likeness }
}
