import type { Stretch } from './unique-grams.ts'

/** A word of before, a word of after, and how alike they are. */
export type AlignedPair = { was: number; is: number; likeness: number }

type Likeness = (was: number, is: number) => number
type Gap = {
  was: Stretch
  is: Stretch
  /** Of two positions, 0 where they are two words. */
  likeness: Likeness
  /** What a word counts. */
  weight: (was: number) => number
  /** Whether the words before the first two, or behind the last two, belong together already. */
  joinsBefore: boolean
  joinsBehind: boolean
}

/** Words that follow one another in both texts count so much more: a phrase stays together. */
const TOGETHER = 3

/**
 * The heaviest alignment of two short stretches of words, in order. Costs the product of
 * their lengths: callers limit it.
 */
export function alignGap({ was, is, likeness, weight, joinsBefore, joinsBehind }: Gap): AlignedPair[] {
  const [rows, columns] = [was.to - was.from, is.to - is.from]
  const width = columns + 1
  const best = new Float32Array((rows + 1) * width)
  const paired = new Float32Array((rows + 1) * width)
  const alike = (i: number, j: number) => likeness(was.from + i - 1, is.from + j - 1)
  for (let i = 1; i <= rows; i += 1) {
    const counts = weight(was.from + i - 1)
    for (let j = 1; j <= columns; j += 1) {
      const at = i * width + j
      const diagonal = at - width - 1
      const share = alike(i, j)
      let here = 0
      if (share > 0) {
        const goesOn = paired[diagonal] ?? 0
        const follows = Math.max(best[diagonal] ?? 0, goesOn > 0 ? goesOn + TOGETHER : 0)
        here = follows + share * counts
        if (i === 1 && j === 1 && joinsBefore) here += TOGETHER
        if (i === rows && j === columns && joinsBehind) here += TOGETHER
        paired[at] = here
      }
      best[at] = Math.max(here, best[at - width] ?? 0, best[at - 1] ?? 0)
    }
  }
  const pairs: AlignedPair[] = []
  let [i, j, mustPair] = [rows, columns, false]
  while (i > 0 && j > 0) {
    const at = i * width + j
    const here = paired[at] ?? 0
    const value = best[at] ?? 0
    if (here > 0 && (mustPair || here >= value)) {
      const share = alike(i, j)
      pairs.push({ was: was.from + i - 1, is: is.from + j - 1, likeness: share })
      const diagonal = at - width - 1
      const goesOn = paired[diagonal] ?? 0
      mustPair = goesOn > 0 && goesOn + TOGETHER > (best[diagonal] ?? 0)
      i -= 1
      j -= 1
    } else if ((best[at - width] ?? 0) >= value) i -= 1
    else j -= 1
  }
  return pairs.reverse()
}
