import { expect } from 'vitest'
import type { Reanchored } from '#domain/text/anchor-state.ts'
import { anchorAt } from '#domain/text/anchors.ts'
import { reanchor } from '#domain/text/reanchor.ts'

/** `[` and `]` in the text before are the ends of the anchor. */
export function reanchored(marked: string, after: string, language = 'en'): Reanchored {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const before = marked.replace(/[[\]]/g, '')
  const [one] = reanchor(before, after, [anchorAt(before, start, end)], language)
  if (!one) throw new Error('An anchor was given')
  if (one.state !== 'lost') expect(after.slice(one.anchor.start, one.anchor.end)).toBe(one.anchor.exact)
  return one
}

export const story = [
  'The mayor opened the new bridge on Monday.',
  'Twelve people were killed in the attack, police said. Nobody was arrested.',
  'The road stays closed until the end of the week.',
]
export const paragraphs = (...some: (string | undefined)[]) => some.join('\n\n')
export const [bridge, attack, road] = story
export const marked = paragraphs(bridge, `[${attack?.slice(0, 53)}]${attack?.slice(53)}`, road)
export const claim = 'Twelve people were killed in the attack, police said.'
