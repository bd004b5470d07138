import { letterPairs, unspacedRuns } from './letter-pairs.ts'

/** One thing that a search asks for: a word, or words in a row that somebody put in quotes. */
export type SearchTerm = {
  words: string
  isExcluded: boolean
  /** Letters two by two of what is written without spaces; a search finds those beside `rest`. */
  pairs: string[]
  rest: string
}

/** More are not looked for. */
const mostTerms = 12

/**
 * What was typed, term by term: quotes hold words together, a minus before a term leaves out what has it. Whatever else
 * stands there is a word like any other. An apostrophe is one however it is typed.
 */
export function searchTerms(typed: string): SearchTerm[] {
  const plain = typed
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"')
    .replace(/[’ʼ]/g, "'")
  const found = plain.matchAll(/(?<minus>-*)(?:"(?<quoted>[^"]*)"?|(?<word>[^\s"]+))/g)
  return [...found]
    .map(({ groups = {} }) => termOf(groups.quoted ?? groups.word ?? '', Boolean(groups.minus)))
    .filter(({ words }) => /[\p{L}\p{N}]/u.test(words))
    .slice(0, mostTerms)
}

function termOf(typed: string, isExcluded: boolean): SearchTerm {
  const words = typed.replace(/\s+/g, ' ').trim()
  const runs = unspacedRuns(words)
  const rest = runs.reduce((left, run) => left.replace(run, ' '), words).trim()
  return { words, isExcluded, pairs: letterPairs(words), rest: /[\p{L}\p{N}]/u.test(rest) ? rest : '' }
}

/** Single words that could be mistyped or bent: letters only, and enough of them. Digits are never taken for others. */
export function mayBeAnotherWord({ words, pairs, isExcluded }: SearchTerm): boolean {
  return !isExcluded && pairs.length === 0 && /^[\p{L}\p{M}'-]{4,40}$/u.test(words)
}

/**
 * The part that a word keeps in its other forms, in scripts whose languages PostgreSQL often cannot bend (Ukrainian,
 * Hebrew, Georgian); null where it is too short to tell, and in Latin letters, whose languages it knows.
 */
export function keptPart(term: SearchTerm): string | null {
  const { words } = term
  if (!mayBeAnotherWord(term) || words.length < 5 || /[\p{sc=Latn}'-]/u.test(words)) return null
  return words.toLowerCase().slice(0, Math.max(4, words.length - 2))
}
