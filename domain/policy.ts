import { citationsIn, hasWords } from './citations.ts'
import type { PinState, Proximity, Stance } from './evidence.ts'
import { type ArticleOrigin, independentRoots, judgeIndependence, type Origin } from './independence.ts'
import { type ClauseName, clauseNames, fixedClauses, type PolicySettings } from './policy-settings.ts'
import { type Answers, type Question, questionLabel, questions } from './verdict.ts'

/** A piece of evidence as the policy judges it. */
export type JudgedEvidence = Origin & {
  number: number
  question: Question
  stance: Stance
  proximity: Proximity
  pin: PinState | null
  /** Everything that it derives from, however far, on this claim or not. */
  upstream: readonly Origin[]
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
type Shortfall = { clause: ClauseName; sentence: string }

/** A version of the newsroom's policy. A verdict keeps the version that it was made under. */
export type Policy = { version: number; settings: PolicySettings }

type Clause = (it: PolicyCase, settings: PolicySettings) => string[]

/**
 * The clauses (product.md, Policy): each answers with what is missing, and with nothing when it is met. They
 * count pins found and transcribed.
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

  soConfirmedIsSupported: (it, { secondaryRoots }) => {
    if (it.answers.so !== 'confirmed') return []
    const judged = independenceOf(it.evidence, it.article)
    const support = counting(it, 'so', 'supports')
    const parties = support.filter((piece) => judged.get(piece.id)?.party)
    const voices = support.filter((piece) => !parties.includes(piece))
    if (voices.some((piece) => piece.proximity === 'primary')) return []
    const ofVoices = voices.map((piece) => judged.get(piece.id))
    const roots = independentRoots(ofVoices, { confirming: true }).length
    if (roots >= secondaryRoots) return []
    const cited = parties.map((piece) => `[@e${piece.number}]`).join(', ')
    const aside = cited ? ` The word of a party does not confirm: ${cited}.` : ''
    const wanted = `“So: confirmed” needs one primary piece of evidence or ${counted(secondaryRoots)} independent secondary ones`
    return [
      roots === 0
        ? `${wanted}, with the passage pinned. Nothing counts so far: attach and pin one that supports it.${aside}`
        : `${wanted}. ${sentenceStart(counted(roots))} ${roots === 1 ? 'counts' : 'count'} so far: pin ${counted(secondaryRoots - roots)} more from another source, or a primary one.${aside}`,
    ]
  },

  soContradictionIsAnswered: (it) => {
    if (it.answers.so !== 'confirmed') return []
    const cited = citationsIn(it.rationale)
    return pinned(it.evidence, 'so', 'contradicts')
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
} satisfies Record<ClauseName, Clause>

/** How independent each piece of a claim is, by its id. */
export function independenceOf(evidence: readonly JudgedEvidence[], article: ArticleOrigin) {
  return judgeIndependence([...evidence, ...evidence.flatMap((piece) => piece.upstream)], article)
}

/** What is pinned and comes from somewhere that counts (product.md, Independence). */
function counting(it: PolicyCase, question: Question, stance: Stance): JudgedEvidence[] {
  const judged = independenceOf(it.evidence, it.article)
  return pinned(it.evidence, question, stance).filter((piece) => judged.get(piece.id)?.fault === null)
}

/** Intact pins only: a broken pin counts for nothing (product.md, Evidence). */
export function pinned(
  evidence: readonly JudgedEvidence[],
  question: Question,
  stance: Stance,
): JudgedEvidence[] {
  return evidence.filter(
    (piece) =>
      piece.question === question && piece.stance === stance && piece.pin !== null && piece.pin !== 'broken',
  )
}

/** Judges a case under a policy; an empty list means that the bar is met. */
export function shortfalls({ settings }: Policy, it: PolicyCase): Shortfall[] {
  return clauseNames
    .filter((clause) => isInForce(settings, clause))
    .flatMap((clause) => clauses[clause](it, settings).map((sentence) => ({ clause, sentence })))
}

export function isInForce({ clauses: chosen }: PolicySettings, clause: ClauseName): boolean {
  return fixedClauses.includes(clause) || chosen.includes(clause)
}

/** What a clause asks, printed wherever the policy is shown. */
export function clauseInWords(clause: ClauseName, { secondaryRoots }: PolicySettings): string {
  switch (clause) {
    case 'rationaleIsGiven':
      return 'Every verdict has a rationale that a reader can follow.'
    case 'citationsExist':
      return 'A rationale cites only evidence that is attached.'
    case 'asOfIsDated':
      return 'Every verdict has an “as of” date.'
    case 'soConfirmedIsSupported':
      return `“So: confirmed” needs one primary piece of evidence or ${counted(secondaryRoots)} independent secondary ones, pinned and intact, none of them only from a party.`
    case 'soContradictionIsAnswered':
      return 'A pinned contradiction blocks “so: confirmed” unless the rationale cites it.'
    case 'disputedIsContradicted':
      return '“Disputed”, on either question, needs a pinned piece of evidence that contradicts.'
    case 'unconfirmedSaysWhatIsMissing':
      return '“Unconfirmed”, on either question, says what is missing.'
    case 'saidConfirmedHoldsTheStatement':
      return '“Said: confirmed” needs the statement itself, pinned: the recording, the transcript or the publication that carried it.'
  }
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const counted = (count: number) => numbers[count] ?? `${count}`
const sentenceStart = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
