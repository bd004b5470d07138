import type { Answers } from './verdict.ts'

/** What changed between two editions, from least to most (product.md, Words). */
export const correctionKinds = [
  'typo',
  'clarification',
  'addition',
  'update',
  'correction',
  'retraction',
] as const
export type CorrectionKind = (typeof correctionKinds)[number]

/** What a later edition can be; a retraction takes its page away and is not an edition's kind. */
export const editionCorrectionKinds = ['typo', 'clarification', 'addition', 'update', 'correction'] as const

export const correctionKindWord: Record<CorrectionKind, string> = {
  typo: 'Typo',
  clarification: 'Clarification',
  addition: 'Addition',
  update: 'Update',
  correction: 'Correction',
  retraction: 'Retraction',
}

type Judged = { number: number; answers: Answers }

/** Numbers of the claims whose verdict differs between two editions; a changed verdict is at least a *correction*. */
export function changedVerdicts(before: readonly Judged[], after: readonly Judged[]): number[] {
  return after
    .filter((claim) => {
      const earlier = before.find((other) => other.number === claim.number)
      return (
        earlier && (earlier.answers.said !== claim.answers.said || earlier.answers.so !== claim.answers.so)
      )
    })
    .map((claim) => claim.number)
}
