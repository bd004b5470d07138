/**
 * One line of the bench's table; times are in milliseconds, `target` is the most that p95 may be. `cpu` is the
 * app's processor time for each, which other work on the machine sways less than the clock.
 */
export type Timing = {
  name: string
  n: number
  p50: number
  p95: number
  target: number | null
  cpu?: number | null
}

/** Runs `act` for each index in turn after a few that do not count, and says how long each took. */
export async function timeEach(
  name: string,
  { n, target = null, warmUp = 5 }: { n: number; target?: number | null; warmUp?: number },
  act: (index: number) => Promise<unknown>,
): Promise<Timing> {
  const took: number[] = []
  for (let index = 0; index < warmUp + n; index++) {
    const began = performance.now()
    await act(index)
    if (index >= warmUp) took.push(performance.now() - began)
  }
  return timingOf(name, took, target)
}

export function timingOf(name: string, took: readonly number[], target: number | null): Timing {
  return { name, n: took.length, p50: percentile(took, 50), p95: percentile(took, 95), target }
}

/** Nearest rank; 0 of nothing. */
export function percentile(values: readonly number[], rank: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((rank / 100) * sorted.length) - 1)] ?? 0
}

export const median = (values: readonly number[]) => percentile(values, 50)
