import type { EditionClaim } from './edition.ts'
import { type ArticleOrigin, judgeIndependence, type Origin, walks } from './independence.ts'
import type { JudgedEvidence } from './policy.ts'

export type ProvenanceNode = EditionClaim['provenance'][number]

/**
 * Who had it from whom: the pieces of a claim by their numbers, and what they come from. A piece that is not on this
 * claim may be evidence of one that is not published, so it is known by its source alone; what stands behind a
 * removed piece is not told at all.
 */
export function provenanceOf(evidence: readonly JudgedEvidence[], article: ArticleOrigin): ProvenanceNode[] {
  const all = [...evidence, ...evidence.flatMap((piece) => piece.upstream)]
  const byId = new Map<string, Origin>(all.map((piece) => [piece.id, piece]))
  const [walked, judged] = [walks(all, article), judgeIndependence(all, article)]
  const counted = evidence.filter((piece) => judged.get(piece.id)?.fault === null)
  const ends = new Set(counted.flatMap((piece) => walked.get(piece.id)?.ends.map((end) => end.id) ?? []))
  const ids = [...new Set([...evidence.map((piece) => piece.id), ...evidence.flatMap(behind)])]
  const sources = ({ isRemoved, derivesFrom }: Origin) =>
    isRemoved ? [] : derivesFrom.map((id) => ids.indexOf(id)).filter((index) => index !== -1)

  function behind(piece: JudgedEvidence): string[] {
    if (piece.isRemoved) return []
    return [...(walked.get(piece.id)?.passed.map((at) => at.id) ?? []), ...piece.derivesFrom]
  }

  return ids.flatMap((id) => {
    const piece = byId.get(id)
    if (!piece) return []
    const fault = judged.get(id)?.fault?.kind ?? null
    return {
      number: evidence.find((one) => one.id === id)?.number ?? null,
      source: piece.sourceName,
      isRoot: fault === null && ends.has(id),
      isParty: walked.get(id)?.party !== null,
      fault,
      from: sources(piece),
    }
  })
}
