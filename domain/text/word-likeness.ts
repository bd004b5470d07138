/** Less alike, and two words are two words. */
const LEAST = 0.55

/** Different figures in one place are one figure that was changed. */
const FIGURES = 0.5
const LONGEST = 40

/**
 * How alike two folded words are, from 0 to 1, by the letters to change; 0 where they are just two words. Two
 * different figures always count as half alike.
 */
function wordLikeness(one: string, other: string): number {
  if (one === other) return 1
  const least = isFigure(one) && isFigure(other) ? FIGURES : 0
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (long.length > LONGEST || long.length < 3 || short.length < LEAST * long.length) return least
  const distance = editDistance(short, long)
  return distance > mostEdits(long.length) ? least : Math.max(least, 1 - distance / long.length)
}

const mostEdits = (length: number) => Math.floor((1 - LEAST) * length)
const isFigure = (word: string) => /^\p{N}/u.test(word)

const row = new Uint8Array(LONGEST + 1)

/** Levenshtein's distance of two short words. */
function editDistance(one: string, other: string): number {
  for (let at = 0; at <= other.length; at += 1) row[at] = at
  for (let i = 1; i <= one.length; i += 1) {
    let diagonal = row[0] ?? 0
    row[0] = i
    for (let j = 1; j <= other.length; j += 1) {
      const above = row[j] ?? 0
      const same = one.charCodeAt(i - 1) === other.charCodeAt(j - 1)
      row[j] = same ? diagonal : 1 + Math.min(diagonal, above, row[j - 1] ?? 0)
      diagonal = above
    }
  }
  return row[other.length] ?? 0
}

/** The same by ids, without reading the letters of two words that cannot be alike; each pair is reckoned once. */
export function likenessById(spelling: readonly string[]): (one: number, other: number) => number {
  const known = new Map<number, number>()
  const lengths = Int32Array.from(spelling, (word) => word.length)
  const letters = Int32Array.from(spelling, letterBits)
  return (one, other) => {
    if (one === other) return 1
    const [length, otherLength] = [lengths[one] ?? 0, lengths[other] ?? 0]
    const long = Math.max(length, otherLength)
    const bits = (letters[one] ?? 0) ^ (letters[other] ?? 0)
    const isUnlike = Math.min(length, otherLength) < LEAST * long || countOf(bits) > 2 * mostEdits(long)
    if (isUnlike && !(hasFigure(letters[one]) && hasFigure(letters[other]))) return 0
    const key = one * spelling.length + other
    const seen = known.get(key)
    if (seen !== undefined) return seen
    const likeness = wordLikeness(spelling[one] ?? '', spelling[other] ?? '')
    known.set(key, likeness)
    return likeness
  }
}

/** A bit for each letter, several letters sharing one; the highest for a figure. An edit changes two at most. */
function letterBits(word: string): number {
  let bits = isFigure(word) ? FIGURE_BIT : 0
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) % 30)
  return bits
}

const FIGURE_BIT = 1 << 30
const hasFigure = (bits: number | undefined) => ((bits ?? 0) & FIGURE_BIT) !== 0

function countOf(bits: number): number {
  const twos = bits - ((bits >>> 1) & 0x55555555)
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
