import { type AlignedPair, alignGap } from './align-gap.ts'
import { heaviestRun, placeOf } from './heaviest-run.ts'
import { lettersOf, type RevisionWords } from './revision-words.ts'
import type { Stretch } from './unique-grams.ts'

/** A stretch that would take more pairs of words to compare is not looked at. */
const MOST_PAIRS = 100_000

/** The words of after by their id, in order. */
export type WordPlaces = ReadonlyMap<number, readonly number[]>

export function wordPlaces({ is }: RevisionWords): WordPlaces {
  const places = new Map<number, number[]>()
  for (const [at, id] of is.id.entries()) {
    const some = places.get(id)
    if (some) some.push(at)
    else places.set(id, [at])
  }
  return places
}

function pairsOf(revision: RevisionWords, was: Stretch, is: Stretch) {
  const weight = (at: number) => lettersOf(revision.was, at, at + 1)
  const { likeness } = revision.alignment
  return alignGap({ was, is, likeness, weight, joinsBefore: false, joinsBehind: false })
}

/** How alike two stretches are by the pairs between them, from 0 to 1: the letters that both have, of all letters. */
export function stretchLikeness(
  { was, is }: RevisionWords,
  words: Stretch,
  place: Stretch,
  pairs: readonly AlignedPair[],
): number {
  const all = lettersOf(was, words.from, words.to) + lettersOf(is, place.from, place.to)
  let shared = 0
  for (const pair of pairs) {
    if (pair.is < place.from || pair.is >= place.to) continue
    shared += pair.likeness * (lettersOf(was, pair.was, pair.was + 1) + lettersOf(is, pair.is, pair.is + 1))
  }
  return all === 0 ? 0 : shared / all
}

export type LikePlace = { place: Stretch; pairs: readonly AlignedPair[]; score: number }

/** Words that stand so often say nothing about the place. */
const MOST_PLACES = 60
/** Shifts that differ by so many words speak for one place. */
const BUCKET = 8
const MOST_TRIED = 10
/** A place that has fewer of the letters in words spelled alike is not looked at. */
const SHARED = 0.2

/** The places in after whose words are most like these, best first, without overlap; at most `MOST_TRIED`. */
export function likePlaces(revision: RevisionWords, places: WordPlaces, words: Stretch): LikePlace[] {
  const { was, is } = revision
  const votes = new Map<number, number>()
  const shared = new Map<number, number>()
  const add = (sums: Map<number, number>, key: number, letters: number) =>
    sums.set(key, (sums.get(key) ?? 0) + letters)
  for (let at = words.from; at < words.to; at += 1) {
    const hits = places.get(was.id[at] ?? -1) ?? []
    if (hits.length > MOST_PLACES) continue
    const letters = lettersOf(was, at, at + 1)
    for (const hit of hits) {
      const bucket = Math.floor((hit - at) / BUCKET)
      for (const near of [bucket - 1, bucket]) {
        add(votes, near, letters / hits.length)
        add(shared, near, letters)
      }
    }
  }
  const least = SHARED * lettersOf(was, words.from, words.to)
  const tried = [...votes]
    .filter(([bucket]) => (shared.get(bucket) ?? 0) >= least)
    .sort((one, other) => other[1] - one[1])
    .slice(0, MOST_TRIED)
  const found: LikePlace[] = []
  const slack = Math.ceil((words.to - words.from) / 3) + 4
  for (const [bucket] of tried) {
    const from = Math.max(0, words.from + bucket * BUCKET - slack)
    const to = Math.min(is.count, words.to + (bucket + 2) * BUCKET + slack)
    if (to <= from || (to - from) * (words.to - words.from) > MOST_PAIRS) continue
    const pairs = pairsOf(revision, words, { from, to })
    const run = heaviestRun(revision, pairs)
    const place = run && placeOf(revision, words, run)
    if (place) found.push({ place, pairs, score: stretchLikeness(revision, words, place, pairs) })
  }
  const distinct: LikePlace[] = []
  for (const one of found.sort((a, b) => b.score - a.score)) {
    const overlaps = ({ place }: LikePlace) => place.from < one.place.to && one.place.from < place.to
    if (!distinct.some(overlaps)) distinct.push(one)
  }
  return distinct
}
