import type { Reliability } from './evidence.ts'

/**
 * The attribution chain: ordered hops from who first said it to who carried it. An anonymous speaker is
 * described on the hop and is never a source, and never an independent root (product.md, Words).
 */
export const sourceKinds = ['person', 'organisation', 'agency', 'outlet', 'channel', 'document'] as const
export type SourceKind = (typeof sourceKinds)[number]

export const sourceKindWord = {
  person: 'Person',
  organisation: 'Organisation',
  agency: 'News agency',
  outlet: 'Outlet',
  channel: 'Channel',
  document: 'Document',
} as const satisfies Record<SourceKind, string>

export type Hop = {
  position: number
  /** Who: the source's name, or the description of an anonymous speaker. */
  name: string
  isAnonymous: boolean
  kind: SourceKind | null
  /** The reporting verb as the article has it: "told", "reported", "remarked". */
  cue: string | null
  /** A word by which the article itself keeps its distance: "reportedly", "unconfirmed". */
  hedge: string | null
}

/** A hop with the record of its source; null for a speaker whose record nobody can look up. */
export type JudgedHop = Omit<Hop, 'position'> & { reliability: Reliability | null }

export type WeakestHop = {
  /** Its place in the chain, from 0. */
  at: number
  /** `anonymous`: nobody can be asked. `hedged`: the article itself keeps its distance. Else its record. */
  why: 'anonymous' | 'hedged' | Exclude<Reliability, 'F'>
}

/**
 * Where a chain is weakest: an anonymous speaker, then words that the article itself doubts, then the lowest record.
 * F is *not judged yet* and never the worst. The first such hop counts; null where nothing is known against or for any.
 */
export function weakestHop(hops: readonly JudgedHop[]): WeakestHop | null {
  const anonymous = hops.findIndex((hop) => hop.isAnonymous)
  if (anonymous >= 0) return { at: anonymous, why: 'anonymous' }
  const hedged = hops.findIndex((hop) => hop.hedge)
  if (hedged >= 0) return { at: hedged, why: 'hedged' }
  let weakest: WeakestHop | null = null
  for (const [at, { reliability }] of hops.entries()) {
    if (!reliability || reliability === 'F') continue
    // The letters of the scale run from the best to the worst.
    if (!weakest || reliability > weakest.why) weakest = { at, why: reliability }
  }
  return weakest
}
