import {
  type SentenceMove,
  type SentencePlace,
  sentenceAt,
  sentencePlace,
  sentenceStep,
  sentencesUnder,
  trimmed,
} from '#domain/sentence-steps.ts'
import type { Span } from '#domain/text/span.ts'
import { tidySpan } from '#domain/text/word-steps.ts'
import { focusSentence, focusText, showCard, showWords } from './bench-places.ts'
import type { Bench } from './bench-state.ts'
import { chosenInWords } from './chosen-in-words.ts'

/** Begins sentence mode at the words that are chosen, or where it was left. */
export function enterSentences(bench: Bench): void {
  const { chosen, at, base } = bench.get()
  const { passages } = bench.data
  const to = chosen ? sentenceAt(passages, chosen.start) : at
  const place = sentencePlace(passages, to, chosen ? to : base)
  if (!place) return
  bench.set({ mode: 'sentences', ...place, reach: 0, said: 'Sentence mode on.' })
  focusSentence(place.at)
  // The others once this is painted.
  requestAnimationFrame(() => setTimeout(reachOn, 0, bench))
}

/** Around the sentence, as many at a time as are dressed between two keys. */
const FURTHER = 200

function reachOn(bench: Bench): void {
  const { mode, reach } = bench.get()
  if (mode !== 'sentences' || reach > bench.data.passages.length) return
  bench.set({ reach: reach + FURTHER })
  setTimeout(reachOn, 0, bench)
}

export function leaveSentences(bench: Bench): void {
  bench.set({ mode: 'reading', chosen: null, detail: { kind: 'nothing' }, said: 'Sentence mode off.' })
  focusText()
}

export function move(bench: Bench, way: SentenceMove): void {
  const { base, at, chosen } = bench.get()
  const place = sentenceStep(bench.data.passages, { base, at, chosen: chosen ?? { start: 0, end: 0 } }, way)
  goTo(bench, place)
  const isUnread = place && bench.data.passages[place.at - 1]?.state === 'unread'
  if (way === 'unread' && !isUnread) bench.set({ said: 'No sentence is unread.' })
}

export function goTo(bench: Bench, place: SentencePlace | null): void {
  if (!place) return
  bench.set({ ...place, said: sayChosen(bench, place) })
  focusSentence(place.at)
}

/** Moving from sentence to sentence, the focus says it; several are counted. */
function sayChosen(bench: Bench, { base, at, chosen }: { base: number; at: number; chosen: Span }): string {
  return base === at ? '' : chosenInWords(bench.data, chosen)
}

/** One end of the chosen words goes a word in or out; those of an open form too. */
export function trim(bench: Bench, side: 'start' | 'end', by: 1 | -1): void {
  const { chosen, detail, forms } = bench.get()
  if (!chosen) return
  document.getSelection()?.removeAllRanges()
  const span = trimmed(bench.data, bench.data.passages, chosen, side, by)
  const isOpen = (key: number) => detail.kind === 'form' && detail.key === key
  bench.set({
    chosen: span,
    forms: forms.map((form) => (isOpen(form.key) ? { ...form, span } : form)),
    said: chosenInWords(bench.data, span),
  })
}

/** Chooses words wherever they were found or selected; null and white space choose none. */
export function choose(bench: Bench, span: Span | null): void {
  const tidy = span && tidySpan(bench.data.text, span)
  if (!tidy) {
    if (bench.get().chosen) bench.set({ chosen: null, said: '' })
    return
  }
  const at = sentenceAt(bench.data.passages, tidy.start)
  bench.set({
    chosen: tidy,
    base: at,
    at: sentenceAt(bench.data.passages, tidy.end - 1),
    said: chosenInWords(bench.data, tidy),
  })
}

/** Lets a claim stand out, and shows it where it is not: in the text, among the cards, or both. */
export function focusClaim(bench: Bench, number: number, from: 'text' | 'card' | 'key'): void {
  showClaim(bench, number, from)
  if (bench.get().focus !== number) bench.set({ focus: number })
}

/** Before anything is drawn otherwise: asking where things stand would then lay out the page once more. */
function showClaim(bench: Bench, number: number, from: 'text' | 'card' | 'key'): void {
  if (from !== 'card') showCard(number)
  const { anchor } = bench.claim(number) ?? {}
  if (from !== 'text' && anchor) showWords(sentenceAt(bench.data.passages, anchor.start))
}

export function openClaim(bench: Bench, number: number, from: 'text' | 'card' | 'key'): void {
  showClaim(bench, number, from)
  bench.set({ detail: { kind: 'claim', number }, focus: number, pane: 'detail', moved: null })
}

/** Shows the claims on the chosen words, one after the other. */
export function showClaimsHere(bench: Bench): void {
  const { chosen, detail } = bench.get()
  if (!chosen) return
  const here = [...new Set(sentencesUnder(bench.data.passages, chosen).flatMap(({ claims }) => claims))]
  const shown = detail.kind === 'claim' ? here.indexOf(detail.number) : -1
  const next = here[(shown + 1) % Math.max(1, here.length)]
  if (next === undefined) bench.set({ said: 'No claim stands here.' })
  else {
    openClaim(bench, next, 'text')
    bench.set({ said: `Claim ${next}, ${here.indexOf(next) + 1} of ${here.length} here.` })
  }
}

/** The next claim in the order of the text, or the one before. */
export function stepClaim(bench: Bench, by: 1 | -1): void {
  const { focus } = bench.get()
  const live = bench.data.claims.filter((claim) => claim.anchor && !claim.isWithdrawn && !claim.isRetracted)
  const now = live.findIndex((claim) => claim.number === focus)
  const next = live[now < 0 ? (by > 0 ? 0 : live.length - 1) : (now + by + live.length) % live.length]
  if (next) openClaim(bench, next.number, 'key')
}

/** Shows how a claim's words would stand a word further in or out. */
export function moveWords(bench: Bench, number: number, side: 'start' | 'end', by: 1 | -1): void {
  const { moved } = bench.get()
  const span = moved?.number === number ? moved.span : bench.claim(number)?.anchor
  if (!span) return
  const next = trimmed(bench.data, bench.data.passages, span, side, by)
  bench.set({ moved: { number, span: next }, said: chosenInWords(bench.data, next) })
}

/** One step back: what is open is closed, then what is chosen is let go. False where there is nothing of either. */
export function stepBack(bench: Bench): boolean {
  const { mode, chosen, detail } = bench.get()
  if (detail.kind !== 'nothing') closeDetail(bench)
  else if (mode === 'sentences') leaveSentences(bench)
  else if (chosen) letGo(bench)
  else return false
  return true
}

export function letGo(bench: Bench): void {
  document.getSelection()?.removeAllRanges()
  choose(bench, null)
}

/** Back to the text, with what was chosen; a form that was refused meanwhile comes first. */
export function closeDetail(bench: Bench): void {
  const { detail, forms } = bench.get()
  const left = forms.filter(({ key }) => detail.kind !== 'form' || key !== detail.key)
  const refused = left.find(({ status }) => status === 'refused')
  if (refused) {
    bench.set({ forms: left, detail: { kind: 'form', key: refused.key }, chosen: refused.span })
    return
  }
  bench.set({ forms: left, detail: { kind: 'nothing' }, moved: null, pane: 'text' })
  focusAgain(bench)
}

/** The focus goes to where the work is: the sentence, or the text. */
export function focusAgain(bench: Bench): void {
  const { mode, at } = bench.get()
  if (mode === 'sentences') focusSentence(at)
  else focusText()
}
