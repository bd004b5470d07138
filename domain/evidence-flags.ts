import { type ArticleOrigin, notIndependent, type Origin } from './independence.ts'

/** Why pieces of evidence count for nothing, by their number; pieces that count are left out. */
export function evidenceFlags(
  evidence: readonly (Origin & { number: number })[],
  article: ArticleOrigin,
): Map<number, string> {
  return new Map(
    evidence.flatMap((piece) => {
      const why = notIndependent(piece, article)
      return why === null ? [] : [[piece.number, why] as const]
    }),
  )
}
