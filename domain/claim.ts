import type { Question } from './verdict.ts'

export const claimKinds = ['fact', 'figure', 'quote', 'prediction'] as const
export type ClaimKind = (typeof claimKinds)[number]

export const claimKindWord = {
  fact: 'Fact',
  figure: 'Figure',
  quote: 'Quote',
  prediction: 'Prediction',
} as const satisfies Record<ClaimKind, string>

/**
 * Which questions a claim has (product.md, "Which questions a claim has").
 * A prediction's date is what makes its *so* askable; one without a date is set aside and never
 * becomes a claim.
 */
export function questionsOf(claim: { kind: ClaimKind; isAttributed: boolean }): Question[] {
  if (claim.kind === 'quote') return ['said']
  return claim.isAttributed ? ['said', 'so'] : ['so']
}

/** How a claim became others, whose numbers are new (product.md, Claims change in the open). */
export const descents = ['split', 'merge'] as const
export type Descent = (typeof descents)[number]

/** A claim that another was split or merged into. */
export type Heir = { id: string; number: number; descent: Descent }

/** Where a claim's check stands, derived from rows, never stored (product.md, "What a claim goes through"). */
export const stages = ['unassigned', 'assigned', 'checking', 'proposed', 'signed off'] as const
export type Stage = (typeof stages)[number]

export type StageFacts = {
  hasSignOff: boolean
  hasOpenProposal: boolean
  wasSentBack: boolean
  hasWork: boolean
  isAssigned: boolean
}

/** "Sent back" is a way into *checking*, not a place to stay: it is shown as checking, with the reason. */
export function stageOf(facts: StageFacts): Stage {
  if (facts.hasSignOff) return 'signed off'
  if (facts.hasOpenProposal) return 'proposed'
  if (facts.wasSentBack || facts.hasWork) return 'checking'
  return facts.isAssigned ? 'assigned' : 'unassigned'
}
