/**
 * The attribution chain: ordered hops from who first said it to who carried it. An anonymous speaker is
 * described on the hop and is never a source, and never an independent root (product.md, Words).
 */
export const sourceKinds = ['person', 'organisation', 'agency', 'outlet', 'channel', 'document'] as const
export type SourceKind = (typeof sourceKinds)[number]

export const sourceKindWord: Record<SourceKind, string> = {
  person: 'Person',
  organisation: 'Organisation',
  agency: 'News agency',
  outlet: 'Outlet',
  channel: 'Channel',
  document: 'Document',
}

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
