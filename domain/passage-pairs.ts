import { diffArrays } from 'diff'

/** Beyond so many differing passages two texts are not aligned: the same words are then paired in order. */
const mostEdits = 1_000

/**
 * For each passage of a text the one of an earlier text that is identical to it, by place in its list; null where none
 * is. What stood in one order is paired in that order, so that of two that read the same each keeps its own; what moved
 * is paired afterwards. No passage is paired twice.
 */
export function passagePairs(before: readonly string[], after: readonly string[]): (number | null)[] {
  const pairs = inOrder(before, after)
  const free = new Map<string, number[]>()
  const taken = new Set(pairs)
  before.forEach((words, index) => {
    if (!taken.has(index)) free.set(words, [...(free.get(words) ?? []), index])
  })
  return pairs.map((pair, index) => pair ?? free.get(after[index] ?? '')?.shift() ?? null)
}

function inOrder(before: readonly string[], after: readonly string[]): (number | null)[] {
  const pairs: (number | null)[] = Array.from(after, () => null)
  const parts = diffArrays([...before], [...after], { maxEditLength: mostEdits })
  let [was, is] = [0, 0]
  for (const { added, removed, value } of parts ?? []) {
    if (!added && !removed) for (const step of value.keys()) pairs[is + step] = was + step
    if (!added) was += value.length
    if (!removed) is += value.length
  }
  return pairs
}
