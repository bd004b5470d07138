import type { Stance } from './evidence.ts'
import { type ArticleOrigin, type Independence, independentRoots, type Root } from './independence.ts'
import { independenceOf, type JudgedEvidence, pinned } from './policy.ts'
import { type Question, questions } from './verdict.ts'

/** What stands behind one side of a question, counted. */
export type IndependenceTally = {
  question: Question
  stance: Stance
  /** How many pieces stand on the roots. */
  pieces: number
  /** The independent roots, each with how many pieces come from it. */
  roots: { name: string; pieces: number; isParty: boolean }[]
  /** Sources that would be roots, were they not parties whose word does not confirm. */
  parties: string[]
  /** How many pieces count for nothing, or have no intact pin. */
  uncounted: number
}

const sides = ['supports', 'contradicts'] as const

/** How independent the evidence of a claim is, question by question; a side without evidence is left out. */
export function independenceTally(
  evidence: readonly JudgedEvidence[],
  article: ArticleOrigin,
): IndependenceTally[] {
  const judged = independenceOf(evidence, article)
  return questions.flatMap((question) =>
    sides.flatMap((stance) => {
      const all = evidence.filter((piece) => piece.question === question && piece.stance === stance)
      if (all.length === 0) return []
      const counting = pinned(evidence, question, stance)
        .map((piece) => judged.get(piece.id))
        .filter((one) => one !== undefined)
        .filter((one) => one.fault === null)
      // Whether it is so is the one question that a party's word cannot confirm.
      const confirming = question === 'so' && stance === 'supports'
      return [{ question, stance, ...tally(counting, confirming), uncounted: all.length - counting.length }]
    }),
  )
}

function tally(counting: readonly Independence[], confirming: boolean) {
  const roots = independentRoots(counting, { confirming })
  const behind = counting.filter((one) => one.roots.some((root) => isIn(root, roots)))
  const parties = independentRoots(counting, { confirming: false }).filter((root) => !isIn(root, roots))
  return {
    pieces: behind.length,
    roots: roots.map((root) => ({
      name: root.name,
      pieces: counting.filter((one) => isIn(root, one.roots)).length,
      isParty: root.party !== null,
    })),
    parties: parties.map((root) => root.name),
  }
}

function isIn(root: Root, roots: readonly Root[]): boolean {
  return roots.some((one) => one.sourceId === root.sourceId)
}
