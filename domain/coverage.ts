import type { Passage, PassageState } from './passage.ts'
import { spansOver } from './text/spans-over.ts'

/** Where a live claim's words stand, in UTF-16 units; a withdrawn claim, or one whose words are lost, has none. */
export type ClaimAnchor = { claimNumber: number; start: number; end: number }

export type CoveredPassage<P extends Passage = Passage> = P & { state: PassageState; claims: number[] }

/**
 * The state of each passage (product.md, "Coverage"): a live claim that shares a single unit with it covers
 * it; being claimed wins over being set aside. `setAside` holds ids of passages; others are ignored.
 */
export function coverageOf<P extends Passage>(
  passages: readonly P[],
  anchors: readonly ClaimAnchor[],
  setAside: ReadonlySet<string>,
): CoveredPassage<P>[] {
  const over = spansOver(anchors)
  return passages.map((passage) => {
    const claims = ascending([...new Set(over(passage).map((anchor) => anchor.claimNumber))])
    const state = claims.length > 0 ? 'claimed' : setAside.has(passage.id) ? 'set aside' : 'unread'
    return { ...passage, state, claims }
  })
}

export function countStates(passages: readonly { state: PassageState }[]): Record<PassageState, number> {
  const counts = { claimed: 0, 'set aside': 0, unread: 0 }
  for (const passage of passages) counts[passage.state] += 1
  return counts
}

/** "12 of 30 passages claimed, 5 set aside, 13 unread": the twin of the coverage strip. */
export function coverageInWords(passages: readonly { state: PassageState }[]): string {
  return countsInWords(countStates(passages))
}

export function countsInWords(counts: Record<PassageState, number>): string {
  const total = counts.claimed + counts['set aside'] + counts.unread
  const noun = total === 1 ? 'passage' : 'passages'
  return `${counts.claimed} of ${total} ${noun} claimed, ${counts['set aside']} set aside, ${counts.unread} unread`
}

/** What keeps an edition from being published; numbers ascend. */
export type Left =
  | { kind: 'unread passages'; positions: number[] }
  | { kind: 'claims not signed off'; numbers: number[] }
  | { kind: 'claims with unresolved comments'; numbers: number[] }
  | { kind: 'claims whose words changed'; numbers: number[] }

export type PublicationGate = { isOpen: boolean; left: Left[] }

type GateClaim = {
  number: number
  isSignedOff: boolean
  isHeldBack: boolean
  isUnderDiscussion: boolean
  /** The newest revision changed its words, and nobody has decided on them yet. */
  isWaiting: boolean
}

/**
 * An edition can be published when every passage is claimed or set aside, and every live claim is held back, or
 * signed off with no comment on it unresolved and no changed words waiting. Give it live claims only (product.md,
 * "Coverage" and "Anchors survive edits").
 */
export function publicationGate(article: {
  passages: readonly { position: number; state: PassageState }[]
  claims: readonly GateClaim[]
}): PublicationGate {
  const unread = article.passages.filter((passage) => passage.state === 'unread')
  const shown = article.claims.filter((claim) => !claim.isHeldBack)
  const unsigned = shown.filter((claim) => !claim.isSignedOff)
  const positions = ascending(unread.map((passage) => passage.position))
  const numbers = ascending(unsigned.map((claim) => claim.number))
  const discussed = ascending(shown.filter((claim) => claim.isUnderDiscussion).map((claim) => claim.number))
  const waiting = ascending(shown.filter((claim) => claim.isWaiting).map((claim) => claim.number))
  const left: Left[] = []
  if (positions.length > 0) left.push({ kind: 'unread passages', positions })
  if (waiting.length > 0) left.push({ kind: 'claims whose words changed', numbers: waiting })
  if (numbers.length > 0) left.push({ kind: 'claims not signed off', numbers })
  if (discussed.length > 0) left.push({ kind: 'claims with unresolved comments', numbers: discussed })
  return { isOpen: left.length === 0, left }
}

/** What is left and what to do about it, in one sentence. */
export function leftInWords(left: Left): string {
  switch (left.kind) {
    case 'unread passages':
      return left.positions.length === 1
        ? `Passage ${runs(left.positions)} is unread: claim it or set it aside.`
        : `Passages ${runs(left.positions)} are unread: claim them or set them aside.`
    case 'claims not signed off':
      return left.numbers.length === 1
        ? `Claim ${runs(left.numbers)} is not signed off: have it signed off or hold it back with a reason.`
        : `Claims ${runs(left.numbers)} are not signed off: have them signed off or hold them back with a reason.`
    case 'claims with unresolved comments':
      return left.numbers.length === 1
        ? `A comment on claim ${runs(left.numbers)} is not resolved: resolve it or hold the claim back with a reason.`
        : `Comments on claims ${runs(left.numbers)} are not resolved: resolve them or hold the claims back with a reason.`
    case 'claims whose words changed':
      return left.numbers.length === 1
        ? `The words of claim ${runs(left.numbers)} changed in the article: accept or place them, or hold the claim back with a reason.`
        : `The words of claims ${runs(left.numbers)} changed in the article: accept or place them, or hold the claims back with a reason.`
  }
}

const ascending = (numbers: number[]) => numbers.toSorted((a, b) => a - b)

/** "3, 5 and 9–12": neighbours are drawn together from three on. */
function runs(numbers: readonly number[]): string {
  const parts: string[] = []
  for (let from = 0; from < numbers.length; ) {
    let to = from
    while (numbers[to + 1] === (numbers[to] ?? 0) + 1) to += 1
    if (to - from >= 2) parts.push(`${numbers[from]}–${numbers[to]}`)
    else parts.push(...numbers.slice(from, to + 1).map(String))
    from = to + 1
  }
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}
