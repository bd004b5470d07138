import { citation } from './citations.ts'
import type { EditionClaim, EditionDocument } from './edition.ts'
import {
  type EvidenceChange,
  evidenceChanges,
  otherChanges,
  type TextChange,
  textChanges,
} from './evidence-changes.ts'
import { type Question, questions, type Verdict } from './verdict.ts'

/** What of a claim is text, in the order of its page. */
const texts = {
  wording: (claim) => claim.wording,
  quotation: (claim) => claim.quotation,
  inShort: (claim) => claim.inShort.join('\n'),
  override: (claim) => claim.override ?? '',
  // Sources by their number, as the page shows them.
  rationale: (claim) => claim.rationale.replace(citation, '[$1]'),
  missingSaid: (claim) => claim.missing.said,
  missingSo: (claim) => claim.missing.so,
  chain: (claim) => claim.hops.map(hopLine).join('\n'),
  reply: (claim) => claim.reply ?? '',
} satisfies Record<string, (claim: EditionClaim) => string>
type ClaimText = keyof typeof texts

/** Its dates: null where it has none. */
const dates = {
  asOf: (claim) => claim.asOf,
  recheckOn: (claim) => claim.recheckOn,
  dueOn: (claim) => claim.dueOn,
} satisfies Record<string, (claim: EditionClaim) => string | null>
type ClaimDate = keyof typeof dates

/** The rest, of which a page says that it changed. */
const others = {
  kind: (claim) => claim.kind,
  chainSources: (claim) => claim.hops.map(({ isAnonymous, kind }) => [isAnonymous, kind]),
  place: (claim) => [claim.passages, claim.position],
  policy: (claim) => claim.policyVersion,
  checked: (claim) => [claim.signedOffAt, claim.checkedBy, claim.signedOffBy],
} satisfies Record<string, (claim: EditionClaim) => unknown>
type ClaimOther = keyof typeof others | 'independence'

type AnswerChange = { question: Question; before: Verdict | null; after: Verdict | null }

/** What became of a claim between two editions. `reason` is why it was retracted; null where it was not. */
export type ClaimChange = {
  number: number
  /** Empty where it was retracted and readers find its words in neither edition any more. */
  wording: string
  fate: 'added' | 'gone' | 'retracted' | 'changed'
  reason: string | null
  /** From nothing to a verdict where the claim was added, and to nothing where it is gone. */
  answers: AnswerChange[]
  texts: TextChange<ClaimText>[]
  dates: { part: ClaimDate; before: string | null; after: string | null }[]
  others: ClaimOther[]
  evidence: EvidenceChange[]
}

/** The claims that two editions do not have alike, by number. */
export function claimChanges(before: EditionDocument, after: EditionDocument): ClaimChange[] {
  const named = [...before.claims, ...after.claims, ...after.retracted]
  const numbers = new Set(named.map((claim) => claim.number))
  return [...numbers]
    .sort((one, other) => one - other)
    .flatMap((number) => claimChange(before, after, number) ?? [])
}

/** What became of one claim; null where both editions say the same of it, and where neither has it. */
export function claimChange(
  before: EditionDocument,
  after: EditionDocument,
  number: number,
): ClaimChange | null {
  const was = before.claims.find((claim) => claim.number === number)
  const is = after.claims.find((claim) => claim.number === number)
  if (was && is) return changed(was, is)
  const retracted = after.retracted.find((one) => one.number === number)
  const claim = is ?? was
  if (!claim) return retracted && isBetween(before, retracted.at, after) ? takenBack(retracted) : null
  const fate = is ? 'added' : retracted ? 'retracted' : 'gone'
  return {
    ...{ number, wording: claim.wording, fate, reason: retracted?.reason ?? null },
    answers: answerChanges(was?.answers, is?.answers),
    ...{ texts: [], dates: [], others: [], evidence: [] },
  }
}

/** Whether it happened after the one edition, and by the other: ISO 8601 in UTC sorts as it reads. */
function isBetween(before: EditionDocument, at: string, after: EditionDocument): boolean {
  return before.publishedAt < at && at <= after.publishedAt
}

function takenBack({ number, reason }: EditionDocument['retracted'][number]): ClaimChange {
  const nothing = { answers: [], texts: [], dates: [], others: [], evidence: [] }
  return { ...{ number, wording: '', fate: 'retracted', reason }, ...nothing }
}

function changed(was: EditionClaim, is: EditionClaim): ClaimChange | null {
  const change: ClaimChange = {
    ...{ number: is.number, wording: is.wording, fate: 'changed', reason: null },
    answers: answerChanges(was.answers, is.answers),
    texts: textChanges(texts, was, is),
    dates: otherChanges(dates, was, is).map((part) => {
      return { part, before: dates[part](was), after: dates[part](is) }
    }),
    others: [...otherChanges(others, was, is), ...independenceChange(was, is)],
    evidence: evidenceChanges(was.evidence, is.evidence),
  }
  const { answers, texts: words, dates: days, others: rest, evidence } = change
  return [answers, words, days, rest, evidence].some((list) => list.length > 0) ? change : null
}

/** Editions before format 3 counted no roots: that they are counted now is no change of the claim. */
function independenceChange(was: EditionClaim, is: EditionClaim): 'independence'[] {
  const isCounted = [was, is].every(({ independence, provenance, evidence }) => {
    return independence.every((line) => line.words === null) && provenance.length >= evidence.length
  })
  const same = JSON.stringify(was.independence) === JSON.stringify(is.independence)
  return isCounted && !same ? ['independence'] : []
}

const none = { said: null, so: null }

function answerChanges(was: EditionClaim['answers'] = none, is: EditionClaim['answers'] = none) {
  return questions
    .map((question): AnswerChange => ({ question, before: was[question], after: is[question] }))
    .filter(({ before, after }) => before !== after)
}

function hopLine({ name, cue, hedge }: EditionClaim['hops'][number]): string {
  return [name, cue, hedge].filter(Boolean).join(' · ')
}
