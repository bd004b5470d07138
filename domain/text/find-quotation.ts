import { isGraphemeBoundary } from './grapheme.ts'
import type { Span } from './span.ts'

/** More places than this are not looked at: words that stand so often name none of them. */
const MOST_HITS = 1_000

type View = { words: string; at: number[] | null }

/**
 * Where the words stand: in the passage as typed, in the passage but for quotation marks and runs of white
 * space, then the same anywhere in the text, nearest to the passage. A whole word is preferred to a part of
 * one. Offsets are UTF-16 units of the text and split no grapheme; null when the words are not there.
 */
export function findQuotation(text: string, within: Span, words: string): Span | null {
  const wanted = words.replace(/\r\n?/g, '\n').normalize('NFC').trim()
  if (wanted === '') return null
  const exact: View = { words: text, at: null }
  const inPassage = (span: Span) => span.start >= within.start && span.end <= within.end
  const here = spansOf(text, exact, wanted, within).filter(inPassage)
  if (here.length > 0) return best(text, here, within)
  const loose = folded(text)
  const wantedLoosely = folded(wanted).words
  const looselyHere = spansOf(text, loose, wantedLoosely, within).filter(inPassage)
  if (looselyHere.length > 0) return best(text, looselyHere, within)
  const anywhere = spansOf(text, exact, wanted)
  return best(text, anywhere.length > 0 ? anywhere : spansOf(text, loose, wantedLoosely), within)
}

/** The text with one kind of quotation mark and single spaces, and where each of its units came from. */
function folded(text: string): Required<View> {
  const at: number[] = []
  const units: string[] = []
  for (let index = 0; index < text.length; index += 1) {
    const unit = fold(text[index] ?? '')
    if (unit === ' ' && units.at(-1) === ' ') continue
    units.push(unit)
    at.push(index)
  }
  return { words: units.join(''), at }
}

function fold(unit: string): string {
  if (/\s/.test(unit)) return ' '
  if (/[‘’‚‛′`´ʼ]/.test(unit)) return "'"
  return /[“”„‟″«»]/.test(unit) ? '"' : unit
}

/** Every hit that splits no grapheme. A view's last unit is one unit of the text, so its end is one further. */
function spansOf(text: string, view: View, wanted: string, within?: Span): Span[] {
  const spans: Span[] = []
  const source = (index: number) => (view.at ? (view.at[index] ?? text.length) : index)
  const from = within?.start ?? 0
  const first = view.at ? view.at.findIndex((index) => index >= from) : from
  if (first < 0) return []
  for (
    let hit = view.words.indexOf(wanted, first);
    hit >= 0 && spans.length < MOST_HITS;
    hit = view.words.indexOf(wanted, hit + 1)
  ) {
    const span = { start: source(hit), end: source(hit + wanted.length - 1) + 1 }
    if (within && span.start >= within.end) break
    if (isGraphemeBoundary(text, span.start) && isGraphemeBoundary(text, span.end)) spans.push(span)
  }
  return spans
}

function best(text: string, spans: Span[], within: Span): Span | null {
  const whole = spans.filter(({ start, end }) => !isInsideWord(text, start) && !isInsideWord(text, end))
  const distance = (span: Span) => Math.abs(span.start - within.start)
  const nearest = (some: Span[]) =>
    some.reduce<Span | null>((near, span) => (near && distance(near) <= distance(span) ? near : span), null)
  return nearest(whole.length > 0 ? whole : spans)
}

const isWordUnit = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{M}\p{N}]/u.test(unit)
const isInsideWord = (text: string, at: number) => isWordUnit(text[at - 1]) && isWordUnit(text[at])
