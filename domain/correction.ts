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

export const correctionKindWord = {
  typo: 'Typo',
  clarification: 'Clarification',
  addition: 'Addition',
  update: 'Update',
  correction: 'Correction',
  retraction: 'Retraction',
} as const satisfies Record<CorrectionKind, string>

type Judged = { number: number; answers: Answers }

/**
 * Numbers of the claims whose verdict readers would find changed or gone: a changed verdict is at least a
 * *correction*. Each claim is compared with the last edition that held it, so that a verdict cannot change
 * unnoticed by being held back for one edition.
 *
 * @param earlier the claims of each earlier edition, oldest first
 */
export function changedVerdicts(earlier: readonly (readonly Judged[])[], next: readonly Judged[]): number[] {
  const last = new Map(earlier.flat().map((claim) => [claim.number, claim.answers]))
  const changed = next.filter(({ number, answers }) => {
    const before = last.get(number)
    return before && (before.said !== answers.said || before.so !== answers.so)
  })
  const gone = (earlier.at(-1) ?? []).filter(({ number }) => !next.some((claim) => claim.number === number))
  return [...changed, ...gone].map((claim) => claim.number).sort((one, other) => one - other)
}
