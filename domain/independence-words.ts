import type { Stance } from './evidence.ts'
import { type ArticleOrigin, type Independence, independentRoots, type Root } from './independence.ts'
import { independenceOf, type JudgedEvidence, pinned } from './policy.ts'
import { type Question, questions } from './verdict.ts'

/** What stands behind one side of a question, in a sentence or two. */
export type IndependenceLine = { question: Question; stance: Stance; words: string }

const sides = ['supports', 'contradicts'] as const

/** How independent the evidence of a claim is, question by question; a side without evidence is left out. */
export function independenceInWords(
  evidence: readonly JudgedEvidence[],
  article: ArticleOrigin,
): IndependenceLine[] {
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
      return [{ question, stance, words: sentences(counting, all.length - counting.length, confirming) }]
    }),
  )
}

function sentences(counting: readonly Independence[], uncounted: number, confirming: boolean): string {
  const roots = independentRoots(counting, { confirming })
  const behind = counting.filter((one) => one.roots.some((root) => isIn(root, roots)))
  const parties = confirming ? onlyParties(counting, roots) : []
  const all = [
    roots.length > 0
      ? `${counted(behind.length, 'piece')} from ${counted(roots.length, 'independent root')}: ${listed(roots.map((root) => named(root, counting)))}.`
      : 'No independent root.',
    parties.length > 0 ? `A party’s word does not confirm: ${listed(parties.map((root) => root.name))}.` : '',
    uncounted > 0 ? `${counted(uncounted, roots.length > 0 ? 'more piece' : 'piece')} not counted.` : '',
  ]
  return all.filter(Boolean).join(' ')
}

/** The roots that are left out because they are parties. */
function onlyParties(counting: readonly Independence[], roots: readonly Root[]): Root[] {
  return independentRoots(counting, { confirming: false }).filter((root) => !isIn(root, roots))
}

function named(root: Root, counting: readonly Independence[]): string {
  const pieces = counting.filter((one) => isIn(root, one.roots)).length
  const notes = [pieces > 1 ? counted(pieces, 'piece') : '', root.party === null ? '' : 'a party']
  const note = notes.filter(Boolean).join(', ')
  return note ? `${root.name} (${note})` : root.name
}

function isIn(root: Root, roots: readonly Root[]): boolean {
  return roots.some((one) => one.sourceId === root.sourceId)
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
