import type { ArticleOrigin } from './independence.ts'
import { independenceOf, type JudgedEvidence } from './policy.ts'

/** Why a piece counts for nothing, or why its word is a party's own. */
export type EvidenceFlag = { notIndependent: string | null; party: string | null }

/** The flags of a claim's evidence, by its number; pieces with neither are left out. */
export function evidenceFlags(
  evidence: readonly JudgedEvidence[],
  article: ArticleOrigin,
): Map<number, EvidenceFlag> {
  const judged = independenceOf(evidence, article)
  return new Map(
    evidence.flatMap(({ id, number }) => {
      const { fault = null, party = null } = judged.get(id) ?? {}
      return fault === null && party === null ? [] : [[number, { notIndependent: fault, party }] as const]
    }),
  )
}

/** A flag in words. A party's word may hold what was said; that it is so it does not confirm. */
export function flagInWords({ notIndependent, party }: EvidenceFlag): string | null {
  if (notIndependent !== null) return `Counts for nothing: ${notIndependent}`
  return party === null ? null : `A party’s word, which does not confirm: ${party}`
}
