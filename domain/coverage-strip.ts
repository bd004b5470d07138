import { checkPath, editionPath } from './check-address.ts'
import type { EditionDocument } from './edition.ts'
import { noteAnchor } from './edition-paragraphs.ts'
import { type StripBar, type StripState, stripStates } from './strip-bar.ts'
import { leadingVerdict, type Verdict } from './verdict.ts'
import type { Words } from './words/words.ts'

/**
 * The strip of a published article: a claim that is held back is being checked, and nothing more. The bars lead to
 * the notes of an annotated text, else to the pages of the claims: those of this edition at its permanent address.
 */
export function editionStrip(edition: EditionDocument, isPermanent = false): StripBar[] {
  const address = (claim: number) =>
    edition.text
      ? `#${noteAnchor(claim)}`
      : isPermanent
        ? editionPath(edition.slug, edition.number, claim)
        : checkPath(edition.slug, claim)
  const verdictOf = new Map<number, Verdict>(
    edition.claims.map((claim) => [claim.number, leadingVerdict(claim.answers)]),
  )
  return edition.passages.map((passage) => {
    const { length, state } = passage
    if (state === 'set aside' || state === 'retracted') return { length, states: [state] }
    const numbers = passage.claims.filter((number) => verdictOf.has(number))
    const states: StripState[] = numbers.flatMap((number) => verdictOf.get(number) ?? [])
    if (state === 'being checked' || states.length === 0) states.push('being checked')
    const [first] = numbers
    return { length, states, ...(first !== undefined && { href: address(first) }) }
  })
}

/** Runs of neighbours that say the same and lead nowhere are one row; positions count from 1. */
export function stripRows(bars: readonly StripBar[]): { from: number; to: number; bar: StripBar }[] {
  const rows: { from: number; to: number; bar: StripBar }[] = []
  bars.forEach((bar, index) => {
    const last = rows.at(-1)
    if (last && !bar.href && !last.bar.href && last.bar.states.join() === bar.states.join())
      last.to = index + 1
    else rows.push({ from: index + 1, to: index + 1, bar })
  })
  return rows
}

/** "12 passages: 4 confirmed and 7 set aside"; a passage with several claims counts under each. */
export function stripInWords(bars: readonly StripBar[], { t, list }: Words): string {
  const counts = stripStates.flatMap((state) => {
    const n = bars.filter((bar) => bar.states.includes(state)).length
    return n === 0 ? [] : [t(`coverage.count.${state}`, { n })]
  })
  const passages = t('coverage.passages', { n: bars.length })
  return counts.length === 0 ? passages : t('coverage.summary', { passages, counts: list(counts) })
}
