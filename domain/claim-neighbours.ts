import type { BenchClaim, ClaimCard } from './workbench.ts'

/** The live claim whose words begin nearest before a place in the text, or at it; null when there is none. */
export function claimBefore<C extends Pick<ClaimCard, 'anchor' | 'isWithdrawn' | 'number'>>(
  claims: readonly C[],
  at: number,
): C | null {
  let nearest: C | null = null
  for (const claim of claims) {
    if (!claim.anchor || claim.isWithdrawn || claim.anchor.start > at) continue
    // Of two at one place the one made later.
    if (!nearest?.anchor || claim.anchor.start >= nearest.anchor.start) nearest = claim
  }
  return nearest
}

/** The live claims that a claim may be merged with, those that overlap it and then the nearest first, twelve at most. */
export function mergeable<
  C extends Pick<BenchClaim, 'id' | 'number' | 'anchor' | 'isWithdrawn' | 'isRetracted' | 'isPublished'>,
>(claim: C, claims: readonly C[]): C[] {
  const gap = ({ anchor }: C) =>
    anchor && claim.anchor
      ? Math.max(0, anchor.start - claim.anchor.end, claim.anchor.start - anchor.end)
      : Number.POSITIVE_INFINITY
  return claims
    .filter((one) => one.id !== claim.id && !one.isWithdrawn && !one.isRetracted && !one.isPublished)
    .sort((one, other) => gap(one) - gap(other) || one.number - other.number)
    .slice(0, 12)
}
