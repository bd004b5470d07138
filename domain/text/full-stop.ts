import type { Abbreviations } from './abbreviations.ts'
import { isFirstWord } from './first-words.ts'

/** A mark that may end a sentence. All offsets are UTF-16 units of the block. */
export type Stop = {
  block: string
  language: string
  /** Where the sentence so far began, where its stop stands, and where the next words begin. */
  from: number
  start: number
  end: number
  next: number
  /** Whether the sentence so far holds a letter or a figure. */
  hasWords: boolean
}

const lastWord = /[\p{L}\p{M}\p{N}.'’°№§&-]+$/u
const nextWord = /^[\p{L}\p{M}\p{N}'’]+/u
/** The first half of "т. д.", "z. B.", "н. э.". */
const firstPart = /(?<![\p{L}\p{N}])\p{Ll}\.\s?$/u
const afterFigure = /\p{N}\)?\s*(?:(?:тис|тыс|млн|млрд)\.?\s*)?$/u
const month = /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/i
const ordinalLanguage = /^(?:de|da|nb|no|nn|cs|sk|fi|hu|sl|hr)\b/i

/** Whether one full stop, with a word after it that may begin a sentence, ends the sentence. */
export function isFullStopAnEnd(stop: Stop, close: number, abbreviations: Abbreviations): boolean {
  const { block, from, start, end, next, language } = stop
  const before = block.slice(Math.max(from, start - 40), start)
  const raw = lastWord.exec(before)?.[0].replace(/^['’.-]+/, '') ?? ''
  const following = nextWord.exec(block.slice(next, next + 40))?.[0] ?? ''
  if (close === next && next === end) return endsWithoutGap(block, start, raw, following, abbreviations)
  if (close > end && !/\p{L}\.\p{L}$/u.test(raw)) return true
  const startsSentence = isFirstWord(following, language)
  // "curves A, B and C. The": letters in a row are no initials.
  if (/(?<!\p{L})\p{Lu} (?:і|й|та|и|and|or|або|или) \p{Lu}$/u.test(before)) return true
  if (/^\p{Lu}$/u.test(raw)) return isInitialAnEnd(raw, startsSentence)
  // "د. ريدي": one letter of a script without capitals is a title or an initial.
  if (/^[\p{Script=Arabic}\p{Script=Hebrew}]$/u.test(raw)) return false
  // "(наступного року. — Ред.)": an editor's remark.
  if (/^(?:Ред|Авт|Прим|Ed|Eds)$/.test(following) && /[–—-]\s*$/.test(block.slice(close, next))) return false
  if (isDateline(block.slice(from, start), block.slice(close, next))) return false
  const lead = before.slice(0, before.length - raw.length)
  const word =
    ((/^\p{Ll}{1,2}$/u.test(raw) && firstPart.exec(lead)?.[0].trimEnd()) || '') +
    raw.toLowerCase().replace(/^.*-(?=\p{L}+$)/u, '')
  const figureBefore = afterFigure.test(lead)
  if (abbreviations.number.has(word) && /^(?:\p{N}|[IVXLC]+\b)/u.test(following)) return false
  // "At 5 a.m. Mr. Smith went": so far there is only a time.
  if (
    /^\s*(?:At|By|Around|About|Until|From|Before|After|Since) [\d:.]+ ?[ap]\.m$/i.test(
      block.slice(from, start),
    )
  )
    return false
  if (abbreviations.within.has(word) && (figureBefore || !abbreviations.before.has(word))) {
    return startsSentence ?? /^\p{Lu}/u.test(following)
  }
  if (abbreviations.before.has(word)) return false
  if (/^(?:\p{L}\.)+\p{L}$/u.test(raw)) return startsSentence ?? true
  if (/^\d{1,2}$/.test(raw) && ordinalLanguage.test(language) && month.test(following)) return false
  return true
}

/** "NEWPORT NEWS, Va. - In a": where an agency's report was written. */
const isDateline = (sentence: string, gap: string) =>
  sentence.length < 60 && /\s[–—―-]{1,2}\s/.test(gap) && /^\W*\p{Lu}{2}[\p{Lu}\s.'’-]*(?:,|$)/u.test(sentence)

/** "Albert I. Jones", "Т. Шевченко": an initial, unless a word follows that only begins sentences. */
const isInitialAnEnd = (initial: string, startsSentence: boolean | null) =>
  startsSentence === true && /\p{Script=Latin}/u.test(initial)

/** "world.Today": a forgotten space, told from addresses ("Jane.Doe@example.com") and from file names. */
function endsWithoutGap(block: string, start: number, word: string, following: string, known: Abbreviations) {
  if (!/^\p{Lu}(?:\p{Ll}+|)$/u.test(following) && !/^\p{Lu}[IVXL]*$/u.test(following)) return false
  const token = /\S*$/.exec(block.slice(Math.max(0, start - 80), start))?.[0] ?? ''
  if (/[@/\\_]|www\./.test(token) || /^\S*[@/]/.test(block.slice(start, start + 40))) return false
  const tail = word.split('.').at(-1) ?? word
  if (known.before.has(tail.toLowerCase()) || known.within.has(tail.toLowerCase())) return false
  return /^\p{L}?\p{Ll}{2,}$/u.test(tail) || /\d,\d{3}$/.test(block.slice(Math.max(0, start - 8), start))
}
