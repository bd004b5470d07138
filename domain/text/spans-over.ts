import type { Span } from './span.ts'

/**
 * Finds those of many spans that share a unit with another one, in the order of their starts: asked for every passage of
 * a long article, it looks at those near it alone. Spans without a length share none.
 */
export function spansOver<S extends Span>(spans: readonly S[]): (other: Span) => S[] {
  const sorted = spans.filter(({ start, end }) => start < end).sort((one, two) => one.start - two.start)
  let furthest = 0
  const reach = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end)
    return furthest
  })
  return (other) => {
    const found: S[] = []
    for (let at = countBefore(sorted, other.end) - 1; at >= 0; at -= 1) {
      if ((reach[at] ?? 0) <= other.start) break
      const span = sorted[at]
      if (span && other.start < span.end) found.push(span)
    }
    return found.reverse()
  }
}

/** How many of the sorted spans begin before an offset. */
function countBefore(sorted: readonly Span[], offset: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
