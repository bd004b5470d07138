import type { Anchor } from './anchors.ts'
import type { RevisionWords } from './revision-words.ts'
import type { Span } from './span.ts'
import type { Stretch } from './unique-grams.ts'
import { grownToWords } from './whole-words.ts'

/**
 * The span of words of after, with the signs around them that correspond to those at the ends of the anchor. `words`
 * are the anchor's own words, `place` is not empty.
 */
export function placeSpan(revision: RevisionWords, anchor: Anchor, words: Stretch, place: Stretch): Span {
  const { before, after, was, is } = revision
  const lead = before.slice(anchor.start, Math.max(anchor.start, was.start[words.from] ?? 0))
  const first = is.start[place.from] ?? 0
  const signs = after.slice(place.from > 0 ? is.end[place.from - 1] : 0, first)
  const trail = before.slice(Math.min(anchor.end, was.end[words.to - 1] ?? 0), anchor.end)
  const last = is.end[place.to - 1] ?? 0
  const behind = after.slice(last, place.to < is.count ? is.start[place.to] : after.length)
  const span = { start: first - leadOf(lead, signs), end: last + trailOf(trail, behind) }
  return grownToWords(before, anchor, after, span)
}

/** How many units before the first word belong to the span. */
function leadOf(lead: string, signs: string): number {
  if (lead === '' || signs.endsWith(lead)) return lead.length
  const attached = /\s/.test(lead) ? /[^\n]*$/ : /\S*$/
  return attached.exec(signs)?.[0].trimStart().length ?? 0
}

function trailOf(trail: string, signs: string): number {
  if (trail === '' || signs.startsWith(trail)) return trail.length
  return /^\S*/.exec(signs)?.[0].length ?? 0
}
