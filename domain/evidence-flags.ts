import type { ArticleOrigin, Fault } from './independence.ts'
import { independenceOf, type JudgedEvidence } from './policy.ts'
import { isolated } from './words/isolated.ts'
import type { Words } from './words/words.ts'

/** Why a piece counts for nothing, or why its word is a party's own. */
type EvidenceFlag = { fault: Fault | null; party: string | null }

/** The flags of a claim's evidence, by its number; pieces with neither are left out. */
export function evidenceFlags(
  evidence: readonly JudgedEvidence[],
  article: ArticleOrigin,
): Map<number, EvidenceFlag> {
  const judged = independenceOf(evidence, article)
  return new Map(
    evidence.flatMap(({ id, number }) => {
      const { fault = null, party = null } = judged.get(id) ?? {}
      return fault === null && party === null ? [] : [[number, { fault, party }] as const]
    }),
  )
}

/** A flag in words. A party's word may hold what was said; that it is so it does not confirm. */
export function flagInWords({ fault, party }: EvidenceFlag, words: Words): string | null {
  const { t } = words
  if (fault !== null) return t('independence.countsForNothing', { why: faultInWords(fault, words) })
  return party === null ? null : t('independence.partysWord', { reason: isolated(party, words) })
}

/** Why a piece counts for nothing, as a clause without a capital or a full stop. */
export function faultInWords({ kind, place, through }: Fault, words: Words): string {
  const { t } = words
  const why = t(`independence.fault.${kind}`, { place: isolated(place ?? '', words) })
  return through === null ? why : t('independence.through', { source: isolated(through, words), why })
}
