import type { ClaimKind } from './claim.ts'
import type { HopRow } from './hop-rows.ts'
import { quotedSpans } from './speech/quoted-spans.ts'
import { speechWords } from './speech/speech-words.ts'
import { isQuotation, suggestHops } from './suggest-hops.ts'
import { suggestKind } from './suggest-kind.ts'
import { splitSentences } from './text/sentences.ts'
import type { Span } from './text/span.ts'

/** What a claim of the chosen words may be; the person confirms it by saving, or changes it. */
type ClaimSuggestion = { kind: ClaimKind; dueOn: string | null; rows: HopRow[] }

type SuggestionGround = {
  text: string
  /** The words that were chosen, and the sentences that they stand in, whole. UTF-16 units of the text. */
  chosen: Span
  around: Span
  language: string
  /** The nearest claim before in the text: its chain, the first speaker first, and where its words end. */
  before: { rows: readonly HopRow[]; end: number } | null
  /** Names of sources that this desk knows, aliases too, with what they are. */
  known: readonly { called: string; kind: string }[]
}

/** So far back a quotation may have begun, and whoever goes on speaking may have been named. */
const REACH = 1_500

/** What kind of claim the chosen words make, and who says it, as far as the text tells. */
export function suggestClaim({ text, language, ...ground }: SuggestionGround): ClaimSuggestion {
  // Only what is near is read, so that a long article costs no more than a short one.
  const from = Math.max(0, ground.around.start - REACH)
  const near = text.slice(from, ground.around.end)
  const [chosen, around] = [back(ground.chosen, from), back(ground.around, from)]
  const quotes = quotedSpans(near)
  const isQuoted = isQuotation(near, chosen, quotes)
  const words = speechWords(language)
  let last: readonly HopRow[] = ground.before?.rows ?? []
  const known = [...ground.known]
  const said = (sentence: Span, of: Span) =>
    suggestHops(near, sentence, of, quotes, { words, before: last, known })
  // Who speaks in between: what a person has made claims of may not be saved yet, or be set aside.
  const since = Math.max(0, (ground.before?.end ?? 0) - from)
  for (const sentence of splitSentences(near.slice(0, around.start), language)) {
    if (sentence.start < since) continue
    const rows = said(sentence, sentence)
    if (!rows.some(({ cue }) => cue !== '')) continue
    last = rows
    known.push(...rows.filter(isNamed).map(({ who, whoKind }) => ({ called: who, kind: whoKind })))
  }
  const own = said(around, chosen)
  // Somebody's own words without their name: whoever was named last goes on speaking.
  const rows = own.length === 0 && isQuoted ? [...last] : own
  return { ...suggestKind(near.slice(chosen.start, chosen.end), isQuoted), rows }
}

function isNamed({ whoKind }: HopRow): boolean {
  return whoKind !== 'anonymous'
}

function back({ start, end }: Span, by: number): Span {
  return { start: start - by, end: end - by }
}
