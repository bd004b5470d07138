/** A stretch of words: from (included) to (not included). */
export type Stretch = { from: number; to: number }

/** The same words in both: `was` and `is` are the places of the first one. */
export type Match = { was: number; is: number }

const SEVERAL = -1

/**
 * The runs of `length` ids that stand once in each stretch, in the order of the second. Linear in the number of ids,
 * times the length.
 */
export function uniqueGrams(
  was: Int32Array,
  is: Int32Array,
  inWas: Stretch,
  inIs: Stretch,
  length: number,
): Match[] {
  const places = placesOf(was, inWas, length)
  const others = placesOf(is, inIs, length)
  const matches: Match[] = []
  for (const [hash, at] of others) {
    const place = places.get(hash)
    if (at === SEVERAL || place === undefined || place === SEVERAL) continue
    if (isSame(was, place, is, at, length)) matches.push({ was: place, is: at })
  }
  return matches.sort((one, other) => one.is - other.is)
}

function placesOf(ids: Int32Array, { from, to }: Stretch, length: number): Map<number, number> {
  const places = new Map<number, number>()
  for (let at = from; at + length <= to; at += 1) {
    const hash = hashOf(ids, at, length)
    places.set(hash, places.has(hash) ? SEVERAL : at)
  }
  return places
}

function hashOf(ids: Int32Array, at: number, length: number): number {
  let hash = 0
  for (let next = at; next < at + length; next += 1)
    hash = (Math.imul(hash, 0x9e3779b1) ^ (ids[next] ?? 0)) + 1
  return hash | 0
}

function isSame(was: Int32Array, place: number, is: Int32Array, at: number, length: number): boolean {
  for (let next = 0; next < length; next += 1) if (was[place + next] !== is[at + next]) return false
  return true
}

/** The longest row of matches whose places rise on both sides; `matches` rise on the second side. */
export function risingMatches(matches: readonly Match[]): Match[] {
  const tails: number[] = []
  const previous = new Int32Array(matches.length).fill(-1)
  for (const [index, { was }] of matches.entries()) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((matches[tails[middle] ?? 0]?.was ?? 0) < was) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = index
  }
  const row: Match[] = []
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const match = matches[index]
    if (match) row.push(match)
  }
  return row.reverse()
}
