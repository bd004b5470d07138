export const evidenceKinds = ['quotation', 'observation', 'link', 'file', 'interview', 'data'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

export const evidenceKindWord = {
  quotation: 'Quotation',
  observation: 'Observation',
  link: 'Link',
  file: 'File',
  interview: 'Interview',
  data: 'Data',
} as const satisfies Record<EvidenceKind, string>

export const stances = ['supports', 'contradicts', 'context'] as const
export type Stance = (typeof stances)[number]

export const stanceWord = {
  supports: 'Supports',
  contradicts: 'Contradicts',
  context: 'Context',
} as const satisfies Record<Stance, string>

export const proximities = ['primary', 'secondary'] as const
export type Proximity = (typeof proximities)[number]

/** A pin is the passage inside the evidence: *found* in stored text, else transcribed by a named person. */
export const pinStates = ['transcribed', 'broken', 'found'] as const
export type PinState = (typeof pinStates)[number]

/** Admiralty scale, of the source's record. F means *cannot be judged*, never *worst*. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type Reliability = (typeof reliabilities)[number]

export const reliabilityWord = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
} as const satisfies Record<Reliability, string>

/** Admiralty scale, of this item alone, set without looking at the source's reliability. */
export const credibilities = [1, 2, 3, 4, 5, 6] as const
export type Credibility = (typeof credibilities)[number]

export const credibilityWord = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
} as const satisfies Record<Credibility, string>
