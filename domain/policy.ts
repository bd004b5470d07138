import { citationsIn, hasWords } from './citations.ts'
import type { PinState, Proximity, Stance } from './evidence.ts'
import { type ArticleOrigin, countIndependentRoots, notIndependent, type Origin } from './independence.ts'
import { type Answers, type Question, questionLabel, questions } from './verdict.ts'

/** A piece of evidence as the policy judges it. */
export type JudgedEvidence = Origin & {
  number: number
  question: Question
  stance: Stance
  proximity: Proximity
  pin: PinState | null
}

/** Everything that the policy reads of a proposal; the same at propose, at sign-off and at publish. */
export type PolicyCase = {
  answers: Answers
  rationale: string
  asOf: string
  missing: Record<Question, string>
  evidence: readonly JudgedEvidence[]
  article: ArticleOrigin
}

/** What is missing, and the nearest way to meet it. */
export type Shortfall = { clause: ClauseName; sentence: string }

type Clause = (it: PolicyCase) => string[]

/**
 * The default policy, version 1 (product.md, Policy): it counts pins found and transcribed. Each clause
 * answers with what is missing, and with nothing when it is met.
 */
const clauses = {
  rationaleIsGiven: (it) =>
    hasWords(it.rationale) ? [] : ['Write the rationale: how the evidence leads to the verdict.'],

  citationsExist: (it) =>
    citationsIn(it.rationale)
      .filter((number) => !it.evidence.some((piece) => piece.number === number))
      .map(
        (number) =>
          `The rationale cites [@e${number}], which is not attached here. Correct the number or attach it.`,
      ),

  asOfIsDated: (it) => (it.asOf ? [] : ['Give the date as of which the verdict holds.']),

  soConfirmedIsSupported: (it) => {
    if (it.answers.so !== 'confirmed') return []
    const support = counting(it, 'so', 'supports')
    if (support.some((piece) => piece.proximity === 'primary')) return []
    const roots = countIndependentRoots(support, it.article)
    if (roots >= 2) return []
    return [
      roots === 1
        ? '“So: confirmed” needs one primary piece of evidence or two independent secondary ones. One counts so far: pin one more from another source, or a primary one.'
        : '“So: confirmed” needs one primary piece of evidence or two independent secondary ones, with the passage pinned. Nothing counts so far: attach and pin one that supports it.',
    ]
  },

  soContradictionIsAnswered: (it) => {
    if (it.answers.so !== 'confirmed') return []
    const cited = citationsIn(it.rationale)
    return pinned(it, 'so', 'contradicts')
      .filter((piece) => !cited.includes(piece.number))
      .map(
        (piece) =>
          `[@e${piece.number}] contradicts it. Cite it in the rationale and say why it does not change the verdict.`,
      )
  },

  disputedIsContradicted: (it) =>
    questions
      .filter(
        (question) =>
          it.answers[question] === 'disputed' && counting(it, question, 'contradicts').length === 0,
      )
      .map(
        (question) =>
          `“${questionLabel[question]}: disputed” needs a piece of evidence that contradicts it, with the passage pinned.`,
      ),

  unconfirmedSaysWhatIsMissing: (it) =>
    questions
      .filter((question) => it.answers[question] === 'unconfirmed' && !it.missing[question].trim())
      .map((question) => `“${questionLabel[question]}: unconfirmed” has to say what is missing.`),

  saidConfirmedHoldsTheStatement: (it) => {
    if (it.answers.said !== 'confirmed') return []
    if (counting(it, 'said', 'supports').some((piece) => piece.proximity === 'primary')) return []
    return [
      '“Said: confirmed” needs the statement itself: a recording, a transcript or the publication that carried it, attached as primary, with the passage pinned.',
    ]
  },
} satisfies Record<string, Clause>

export type ClauseName = keyof typeof clauses

/** What is pinned and is neither the article itself, nor its publisher's, nor ours (product.md, Independence). */
function counting(it: PolicyCase, question: Question, stance: Stance): JudgedEvidence[] {
  return pinned(it, question, stance).filter((piece) => notIndependent(piece, it.article) === null)
}

/** Intact pins only: a broken pin counts for nothing (product.md, Evidence). */
function pinned(it: PolicyCase, question: Question, stance: Stance): JudgedEvidence[] {
  return it.evidence.filter(
    (piece) =>
      piece.question === question && piece.stance === stance && piece.pin !== null && piece.pin !== 'broken',
  )
}

/** The versions that a verdict can have been made under; a verdict keeps its own. */
const versions: Record<number, readonly ClauseName[]> = {
  1: Object.keys(clauses) as ClauseName[],
}

/** Judges a case under one version of the policy; an empty list means that the bar is met. */
export function shortfalls(version: number, it: PolicyCase): Shortfall[] {
  const inForce = versions[version]
  if (!inForce) throw new Error(`There is no policy version ${version}`)
  return inForce.flatMap((clause) => clauses[clause](it).map((sentence) => ({ clause, sentence })))
}

/** What each clause asks, printed wherever the policy is shown. */
export const clauseWords: Record<ClauseName, string> = {
  rationaleIsGiven: 'Every verdict has a rationale that a reader can follow.',
  citationsExist: 'A rationale cites only evidence that is attached.',
  asOfIsDated: 'Every verdict has an “as of” date.',
  soConfirmedIsSupported:
    '“So: confirmed” needs one primary piece of evidence or two independent secondary ones, pinned and intact.',
  soContradictionIsAnswered: 'A pinned contradiction blocks “so: confirmed” unless the rationale cites it.',
  disputedIsContradicted:
    '“Disputed”, on either question, needs a pinned piece of evidence that contradicts.',
  unconfirmedSaysWhatIsMissing: '“Unconfirmed”, on either question, says what is missing.',
  saidConfirmedHoldsTheStatement: '“Said: confirmed” needs the statement itself, pinned.',
}
