import { graphemeEnd, graphemeStart } from './grapheme.ts'
import type { Span } from './span.ts'

const letter = String.raw`[\p{L}\p{M}\p{N}]`
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u

/** What stands before an offset and behind it when the offset lies within a word or a figure: "can|'t", "12|,000". */
const within: readonly [RegExp, RegExp][] = [
  [new RegExp(`${letter}$`, 'u'), new RegExp(`^(?:${letter}|['’ʼ‑-][\\p{L}\\p{N}])`, 'u')],
  [/[\p{L}\p{N}]['’ʼ‑-]$/u, /^[\p{L}\p{N}]/u],
  [/\p{N}$/u, /^[.,:]\p{N}/u],
  [/\p{N}[.,:]$/u, /^\p{N}/u],
  [/(?:^|[^\p{N}])\p{N}{1,3}$/u, /^[ \u00a0\u2009\u202f]\p{N}{3}(?!\p{N})/u],
  [/(?:^|[^\p{N}])\p{N}{1,3}[ \u00a0\u2009\u202f]$/u, /^\p{N}{3}(?!\p{N})/u],
  [/(?:^|[\s(])[-−+]$/u, /^\p{N}/u],
]

/** Whether an offset lies within a word or a figure. In scripts that set no words apart none does. */
export function isWithinWord(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 5), offset)
  const behind = text.slice(offset, offset + 5)
  if (unspaced.test(before.slice(-1)) || unspaced.test(behind.slice(0, 1))) return false
  return within.some(([head, tail]) => head.test(before) && tail.test(behind))
}

/** The span grown at the ends that lie within a word, but not where the anchor's own ends did so already. */
export function grownToWords(before: string, anchor: Span, after: string, span: Span): Span {
  let { start, end } = span
  if (!isWithinWord(before, anchor.start)) while (start > 0 && isWithinWord(after, start)) start -= 1
  if (!isWithinWord(before, anchor.end)) while (end < after.length && isWithinWord(after, end)) end += 1
  return { start: graphemeStart(after, start), end: graphemeEnd(after, end) }
}
