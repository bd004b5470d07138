import { type StripBar, type StripState, stripStates } from './strip-bar.ts'

/** Neighbouring passages that say the same: how many they are, and what they say. */
export type StripRun = readonly [passages: number, ...states: StripState[]]

/** The bars of a strip as runs, in order; their counts add up to the bars. */
export function stripRuns(bars: readonly Pick<StripBar, 'states'>[]): StripRun[] {
  const runs: { states: readonly StripState[]; count: number }[] = []
  for (const { states } of bars) {
    const last = runs.at(-1)
    if (last?.states.join() === states.join()) last.count += 1
    else runs.push({ states, count: 1 })
  }
  return runs.map(({ states, count }) => [count, ...states])
}

export type PlacedRun = {
  states: readonly StripState[]
  /** Positions of its first and last passage, from 1. */
  from: number
  to: number
  /** Where its first passage begins and its last one ends, in units of the strip's length. */
  start: number
  end: number
}

/** Where each run stands on a strip whose passages have these lengths. */
export function placeRuns(runs: readonly StripRun[], lengths: readonly number[]): PlacedRun[] {
  let [position, start] = [0, 0]
  return runs.map(([count, ...states]) => {
    const from = position + 1
    const begin = start
    for (const length of lengths.slice(position, position + count)) start += length
    position += count
    return { states, from, to: position, start: begin, end: start }
  })
}

type Stretch = { from: number; to: number }

/** Of each state that occurs, the passages that say it, neighbours together; one with several claims stands under each. */
export function stretchesByState(
  runs: readonly PlacedRun[],
): { state: StripState; passages: number; stretches: Stretch[] }[] {
  return stripStates.flatMap((state) => {
    const stretches: Stretch[] = []
    for (const { states, from, to } of runs) {
      if (!states.includes(state)) continue
      const last = stretches.at(-1)
      if (last?.to === from - 1) last.to = to
      else stretches.push({ from, to })
    }
    const passages = stretches.reduce((sum, { from, to }) => sum + to - from + 1, 0)
    return passages === 0 ? [] : [{ state, passages, stretches }]
  })
}
