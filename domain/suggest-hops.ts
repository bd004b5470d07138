import type { HopRow } from './hop-rows.ts'
import { quotedShare } from './speech/quoted-spans.ts'
import { type SpeakerGround, speakerOf } from './speech/speaker-of.ts'
import { type SpeechWords, wholeWords } from './speech/speech-words.ts'
import type { Span } from './text/span.ts'

/** A place where a text says who speaks: the cue, and the phrase that says who. */
type Cue = { at: number; cue: string; phrase: string }

/** What ends a phrase: a sign between clauses, and a quotation mark that is no apostrophe. */
const boundary = /[,;:.!?…—–()“”„«»"\n]|\s-\s|‘|’(?!\p{L})/gu

/**
 * The chain that a sentence suggests, the first speaker first: who stands beside the reporting verb nearest to the
 * chosen words, outside of quotations, who carried it, and how the article keeps its distance. Offsets count in `text`.
 */
export function suggestHops(
  text: string,
  sentence: Span,
  chosen: Span,
  quotes: readonly Span[],
  ground: SpeakerGround,
): HopRow[] {
  const { words } = ground
  const cues = cuesIn(text, sentence, quotes, words)
  const hedge = hedgeIn(text, sentence, words)
  const nearest = cues.toSorted((one, other) => distance(one.at, chosen) - distance(other.at, chosen))
  for (const { cue, phrase } of nearest) {
    const [first, ...carriers] = speakerOf(phrase, ground)
    if (!first) continue
    const carried = carrierIn(text, sentence, quotes, ground)
    return [{ ...first, cue, hedge }, ...(carried ? [carried] : carriers)]
  }
  if (hedge === '') return []
  // Distance without a speaker: somebody says it, and the article does not say who.
  return [{ who: 'reports that the article does not name', whoKind: 'anonymous', cue: '', hedge }]
}

function cuesIn(text: string, sentence: Span, quotes: readonly Span[], words: SpeechWords): Cue[] {
  const part = text.slice(sentence.start, sentence.end)
  const isQuoted = (at: number) => quotes.some(({ start, end }) => at > start && at < end)
  const behind = [...part.matchAll(wholeWords(words.behind, 'g'))].map((match) => {
    const end = match.index + match[0].length
    return { at: match.index, end, cue: cueOf(match[0]), phrase: upTo(part.slice(end)) }
  })
  const verbs = [...part.matchAll(wholeWords(words.verb, 'g'))].flatMap((match) => {
    const [from, end] = [match.index, match.index + match[0].length]
    if (behind.some((cue) => from >= cue.at && from < cue.end)) return []
    const before = part.slice(0, from).trimEnd()
    const next = upTo(part.slice(end))
    const isBehind = /(?:^|[,”’»“"—–-])$/u.test(before) && quotedAt(before, sentence.start, quotes)
    const phrase = isBehind || isInverted(before, next) ? next : subjectOf(before)
    return [{ at: from, end, cue: match[0], phrase }]
  })
  return [...behind, ...verbs]
    .map(({ at, cue, phrase }) => ({ at: sentence.start + at, cue, phrase }))
    .filter(({ at }) => !isQuoted(at))
}

/** ", додала вона": in Ukrainian and Russian the speaker stands behind the verb of a clause of its own, too. */
function isInverted(before: string, next: string): boolean {
  return before.endsWith(',') && /^\p{Script=Cyrillic}/u.test(next) && next.split(/\s+/).length <= 4
}

/** Whether the words before a verb end with a quotation, or nothing stands before it: the speaker is behind it then. */
function quotedAt(before: string, from: number, quotes: readonly Span[]): boolean {
  const end = from + before.replace(/[\s,—–-]+$/u, '').length
  return before === '' || quotes.some((quote) => quote.end >= end && quote.start < end)
}

/** "as reported by" is "reported": the verb as the article has it. */
function cueOf(found: string): string {
  const plain = found.replace(/^(?:as|як|как) /iu, '').replace(/ by$/iu, '')
  return plain.charAt(0).toLowerCase() + plain.slice(1)
}

function upTo(words: string): string {
  const end = words.trimStart().search(boundary)
  return (end < 0 ? words.trimStart() : words.trimStart().slice(0, end)).replace(
    /\s+(?:who|which|when|while|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in an?)\s.*$|\s+(?:who|which)$/u,
    '',
  )
}

/** What stands before a verb, back to where its clause begins; an apposition in between is skipped. */
function subjectOf(before: string): string {
  const cut = before.replace(/,\s[^,]*,$/u, '').replace(/,$/u, '')
  const last = [...cut.matchAll(boundary)].at(-1)
  return cut.slice(last ? last.index + last[0].length : 0)
}

/** Who carried it: "told RIA Novosti", "spoke to a local journalist". */
function carrierIn(
  text: string,
  { start, end }: Span,
  quotes: readonly Span[],
  ground: SpeakerGround,
): HopRow | null {
  const part = text.slice(start, end)
  for (const match of part.matchAll(wholeWords(ground.words.carried, 'g'))) {
    const from = start + match.index
    if (quotes.some((quote) => from > quote.start && from < quote.end)) continue
    // Behind a quotation the name is the speaker's.
    if (quotes.some((quote) => /^[\s,—–-]*$/u.test(text.slice(quote.end, from)) && quote.end <= from))
      continue
    const phrase =
      upTo(part.slice(match.index + match[0].length)).split(/\s+(?:that|under|about|on|in)\s/u)[0] ?? ''
    const isNamed = /^(?:the )?\p{Lu}/u.test(phrase)
    const isDescribed = /^(?:an?|one|local) /iu.test(phrase)
    const [row] = isNamed || isDescribed ? speakerOf(phrase, { ...ground, before: [] }) : []
    if (row) return { ...row, cue: '', hedge: '' }
  }
  return null
}

function hedgeIn(text: string, { start, end }: Span, words: SpeechWords): string {
  const found = wholeWords(words.hedge).exec(text.slice(start, end))?.[0] ?? ''
  return found.charAt(0).toLowerCase() + found.slice(1)
}

function distance(at: number, { start, end }: Span): number {
  return Math.max(0, start - at, at - end)
}

/** Whether most of the chosen words are somebody's own. */
export function isQuotation(text: string, chosen: Span, quotes: readonly Span[]): boolean {
  const opens = quotes.some(({ start, end }) => chosen.start >= start && chosen.start < end)
  return opens || quotedShare(chosen, quotes) >= 0.6 || /^[“«„‘"]/u.test(text.slice(chosen.start, chosen.end))
}
