import type { Span } from './span.ts'

/** A stretch of text and the claims whose words it is part of; numbers ascend, none where no claim stands. */
export type MarkedSegment = Span & { claims: number[] }

/**
 * Cuts a span wherever an anchor begins or ends in it, so that overlapping claims can be marked without
 * nesting. The segments are in order, never empty, and together are the span; neighbours differ in their
 * claims. Offsets are UTF-16 units; anchors that reach beyond the span are clipped, others are ignored.
 */
export function markSegments(
  span: Span,
  anchors: readonly (Span & { claimNumber: number })[],
): MarkedSegment[] {
  const inside = anchors.filter(({ start, end }) => start < end && start < span.end && span.start < end)
  // Of a long article most passages are as they are.
  if (inside.length === 0 && span.start < span.end) return [{ start: span.start, end: span.end, claims: [] }]
  const cuts = inside
    .flatMap(({ start, end }) => [start, end])
    .filter((offset) => span.start < offset && offset < span.end)
  const bounds = [...new Set([span.start, ...cuts, span.end])].sort((a, b) => a - b)
  const segments: MarkedSegment[] = []
  bounds.slice(0, -1).forEach((start, index) => {
    const end = bounds[index + 1] ?? span.end
    const here = inside.filter((anchor) => anchor.start < end && start < anchor.end)
    const claims = [...new Set(here.map((anchor) => anchor.claimNumber))].sort((a, b) => a - b)
    const last = segments.at(-1)
    if (last && last.claims.join() === claims.join()) last.end = end
    else segments.push({ start, end, claims })
  })
  return segments
}
