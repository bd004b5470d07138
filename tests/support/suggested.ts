import type { HopRow } from '#domain/hop-rows.ts'
import { suggestClaim } from '#domain/suggest-claim.ts'

/** A chain in words, a line a hop. */
export const chainOf = (rows: readonly HopRow[]) =>
  rows.map(({ who, whoKind, cue, hedge }) => [who, whoKind, cue, hedge].filter(Boolean).join(' | '))

const bridge: HopRow[] = [
  { who: 'Olena Moroz', whoKind: 'person', cue: 'told', hedge: '' },
  { who: 'Radio Kettle', whoKind: 'outlet', cue: '', hedge: '' },
]
const known = [
  { called: 'Olena Moroz', kind: 'person' },
  { called: 'Ірина Коваль', kind: 'person' },
  { called: 'Harbour Board', kind: 'organisation' },
]

/** What a sentence suggests when all of it is chosen, after a claim that Olena Moroz made on the radio. */
export const suggested = (text: string, language: string, chosen = text) => {
  const start = text.indexOf(chosen)
  const span = { start, end: start + chosen.length }
  const around = { start: 0, end: text.length }
  return suggestClaim({ text, chosen: span, around, language, before: { rows: bridge, end: 0 }, known })
}
export const chain = (text: string, language = 'en', chosen = text) =>
  chainOf(suggested(text, language, chosen).rows)
