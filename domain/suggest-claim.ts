import type { ClaimKind } from './claim.ts'
import type { HopRow } from './hop-rows.ts'
import { quotedSpans } from './speech/quoted-spans.ts'
import { speechWords } from './speech/speech-words.ts'
import { isQuotation, suggestHops } from './suggest-hops.ts'
import { suggestKind } from './suggest-kind.ts'
import { splitSentences } from './text/sentences.ts'
import type { Span } from './text/span.ts'

/** What a claim of the chosen words may be; the person confirms it by saving, or changes it. */
export type ClaimSuggestion = { kind: ClaimKind; dueOn: string | null; rows: HopRow[] }

export type SuggestionGround = {
  text: string
  /** The words that were chosen, and the sentences that they stand in, whole. UTF-16 units of the text. */
  chosen: Span
  around: Span
  language: string
  /** The chain of the nearest claim before in the text, the first speaker first. */
  before: readonly HopRow[]
  /** Names of sources that this desk knows, aliases too, with what they are. */
  known: readonly { called: string; kind: string }[]
}

/** So far back a quotation may have begun, and whoever goes on speaking may have been named. */
const REACH = 1_500
const SENTENCES_BACK = 4

/** What kind of claim the chosen words make, and who says it, as far as the text tells. */
export function suggestClaim({ text, language, ...ground }: SuggestionGround): ClaimSuggestion {
  // Only what is near is read, so that a long article costs no more than a short one.
  const from = Math.max(0, ground.around.start - REACH)
  const near = text.slice(from, ground.around.end)
  const [chosen, around] = [back(ground.chosen, from), back(ground.around, from)]
  const quotes = quotedSpans(near)
  const isQuoted = isQuotation(near, chosen, quotes)
  const speaking = { words: speechWords(language), before: ground.before, known: ground.known }
  const own = suggestHops(near, around, chosen, quotes, speaking)
  // Somebody's own words without their name: whoever was named last goes on speaking.
  const goingOn = () => {
    for (const earlier of splitSentences(near.slice(0, around.start), language)
      .slice(-SENTENCES_BACK)
      .reverse()) {
      const rows = suggestHops(near, earlier, earlier, quotes, speaking)
      if (rows.some(({ cue }) => cue !== '')) return rows
    }
    return [...ground.before]
  }
  const rows = own.length === 0 && isQuoted ? goingOn() : own
  return { ...suggestKind(near.slice(chosen.start, chosen.end), isQuoted), rows }
}

function back({ start, end }: Span, by: number): Span {
  return { start: start - by, end: end - by }
}
