import type { EditionClaim, EditionEvidence } from './edition.ts'

/** Words that two editions say differently; drawn as a word diff. Either may be empty. */
export type TextChange<P extends string> = { part: P; before: string; after: string }

/** What of a piece of evidence is text, in the order in which a page says it. */
const texts = {
  title: (piece) => piece.title,
  source: (piece) => piece.source.name,
  url: (piece) => piece.url ?? '',
  locator: (piece) => piece.locator ?? '',
  shows: (piece) => piece.shows,
  pin: (piece) => piece.pin?.text ?? '',
  removal: (piece) => piece.removed?.reason ?? '',
} satisfies Record<string, (piece: EditionEvidence) => string>
type EvidenceText = keyof typeof texts

/** The rest, of which a page says that it changed: its question and stance, grades, dates, origin. */
const others = {
  question: (piece) => [piece.question, piece.stance],
  kind: (piece) => [piece.kind, piece.source.kind, piece.proximity],
  grades: (piece) => [piece.source.reliability, piece.credibility],
  dates: (piece) => [piece.publishedOn, piece.seenOn],
  pinState: (piece) => piece.pin?.state ?? null,
  captured: (piece) => piece.captured,
  file: (piece) => piece.file?.sha256 ?? null,
  origin: (piece) => [
    piece.derivesFrom.map(({ number, source }) => [number, source]),
    // Why it does not count was a sentence before format 3; that it does not is in all of them.
    piece.flags.fault !== null || piece.flags.words !== null,
    piece.flags.party,
  ],
} satisfies Record<string, (piece: EditionEvidence) => unknown>
type EvidenceOther = keyof typeof others

/** A piece of evidence that was put on a claim, taken off it, or that says something else; by its number there. */
export type EvidenceChange = {
  number: number
  title: string
  fate: 'added' | 'gone' | 'changed'
  texts: TextChange<EvidenceText>[]
  others: EvidenceOther[]
}

/** What changed in the evidence of one claim between two editions, by number; what stayed is left out. */
export function evidenceChanges(
  before: EditionClaim['evidence'],
  after: EditionClaim['evidence'],
): EvidenceChange[] {
  const numbers = [...new Set([...before, ...after].map((piece) => piece.number))].sort((a, b) => a - b)
  return numbers.flatMap((number) => {
    const was = before.find((piece) => piece.number === number)
    const is = after.find((piece) => piece.number === number)
    if (was && is) return changed(was, is)
    const [piece, fate] = is ? [is, 'added' as const] : [was, 'gone' as const]
    return piece ? [{ number, title: piece.title, fate, texts: [], others: [] }] : []
  })
}

function changed(was: EditionEvidence, is: EditionEvidence): EvidenceChange[] {
  const change: EvidenceChange = {
    ...{ number: is.number, title: is.title || was.title, fate: 'changed' },
    texts: textChanges(texts, was, is),
    others: otherChanges(others, was, is),
  }
  return change.texts.length + change.others.length > 0 ? [change] : []
}

/** The parts that are other text in `is` than in `was`. */
export function textChanges<T, P extends string>(
  parts: Record<P, (of: T) => string>,
  was: T,
  is: T,
): TextChange<P>[] {
  return namesOf(parts)
    .map((part) => ({ part, before: parts[part](was), after: parts[part](is) }))
    .filter(({ before, after }) => before !== after)
}

/** The parts that are another value in `is` than in `was`; values are JSON. */
export function otherChanges<T, P extends string>(parts: Record<P, (of: T) => unknown>, was: T, is: T): P[] {
  return namesOf(parts).filter((part) => JSON.stringify(parts[part](was)) !== JSON.stringify(parts[part](is)))
}

function namesOf<P extends string>(parts: Record<P, unknown>): P[] {
  return Object.keys(parts) as P[]
}
