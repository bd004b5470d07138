import { eachWord } from './each-word.ts'

/**
 * The words of a text. `id` is equal for words that differ in case, apostrophes, invisible signs or look-alike letters
 * of another alphabet alone. `weight` are prefix sums: the letters of all words before this one. Offsets are UTF-16.
 */
export type TextWords = {
  count: number
  start: Int32Array
  end: Int32Array
  id: Int32Array
  weight: Int32Array
}

/** Two texts whose words have their ids in common; `spelling` is by id, folded. */
export type WordPair = { before: TextWords; after: TextWords; spelling: readonly string[] }

const unseen = /[\p{Cf}'’‘ʼ`´′]/gu
const latin = 'aeopcyxiïjshkmtl'
const cyrillic = 'аеорсухіїјѕһкмтӏ'
const isMixed = /[a-zï].*[\u0430-\u04ff]|[\u0430-\u04ff].*[a-zï]/

/** The words of both texts, in order. */
export function wordsOfBoth(before: string, after: string): WordPair {
  const spelling: string[] = []
  const folded = new Map<string, number>()
  const known = new Map<string, number>()
  const idOf = (raw: string): number => {
    const seen = known.get(raw)
    if (seen !== undefined) return seen
    const plain = fold(raw)
    const id = folded.get(plain) ?? spelling.push(plain) - 1
    folded.set(plain, id)
    known.set(raw, id)
    return id
  }
  return { before: wordsOf(before, idOf, spelling), after: wordsOf(after, idOf, spelling), spelling }
}

/** Letters and digits of which nothing is left out or made plain. */
const isPlain = /^[a-z\d\u00df-\u024f\u0370-\u04ff]*$/
const isLatin = /^[a-z\d]*$/

/** One spelling however a word is written; an invisible sign that stands alone stays what it is. */
function fold(raw: string): string {
  const lower = raw.toLowerCase()
  if (isLatin.test(lower)) return lower
  const plain = isPlain.test(lower) ? lower : lower.replace(unseen, '').normalize('NFKC')
  if (plain === '') return raw
  return isMixed.test(plain) ? plain.replace(/[a-zï]/g, twin) : plain
}

/** A Latin letter among Cyrillic ones stands for the one that it looks like. */
const twin = (letter: string) => cyrillic[latin.indexOf(letter)] ?? letter

function wordsOf(text: string, idOf: (raw: string) => number, spelling: readonly string[]): TextWords {
  const [start, end, id, weight]: [number[], number[], number[], number[]] = [[], [], [], [0]]
  let sum = 0
  eachWord(text, (from, to) => {
    const one = idOf(text.slice(from, to))
    sum += spelling[one]?.length ?? 0
    start.push(from)
    end.push(to)
    id.push(one)
    weight.push(sum)
  })
  return {
    count: id.length,
    start: new Int32Array(start),
    end: new Int32Array(end),
    id: new Int32Array(id),
    weight: new Int32Array(weight),
  }
}

/** The first word that ends behind the offset: the word there, or the next one. */
export const wordBehind = (words: TextWords, offset: number) => firstWhere(words.end, (end) => end > offset)

/** The first word that starts at the offset or behind it. */
export const wordFrom = (words: TextWords, offset: number) =>
  firstWhere(words.start, (start) => start >= offset)

function firstWhere(ascending: Int32Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(ascending[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}
