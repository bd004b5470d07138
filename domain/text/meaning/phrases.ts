import type { Token } from './tokens.ts'

/**
 * Words to look for, a line a meaning: "key: form, form". A form is words with single spaces; "*" at the end of a word
 * stands for any ending, "#" at the end of a form for "only before a number".
 */
type Form = { key: string; words: string[]; beforeNumber: boolean }
/** Whole first words by themselves, stems by their first letters. */
export type Phrases = { words: Map<string, Form[]>; stems: Map<string, Form[]> }
export type Phrase = { key: string; length: number }

const stemLength = 3

export function phrases(...tables: string[]): Phrases {
  const known: Phrases = { words: new Map(), stems: new Map() }
  for (const line of tables.join('\n').split('\n')) {
    const [key = '', forms = ''] = line.split(':').map((part) => part.trim())
    for (const form of forms.split(',').map((one) => one.trim())) {
      if (form === '') continue
      const words = form.replace('#', '').trim().split(' ')
      const first = words[0] ?? ''
      const [map, file] = first.endsWith('*')
        ? [known.stems, first.slice(0, stemLength)]
        : [known.words, first]
      map.set(file, [...(map.get(file) ?? []), { key, words, beforeNumber: form.endsWith('#') }])
    }
  }
  return known
}

/** The longest phrase that begins at this token; null when none does. */
export function phraseAt(
  known: Phrases,
  tokens: Token[],
  at: number,
  isNumber: (at: number) => boolean,
): Phrase | null {
  const first = tokens[at]?.word ?? ''
  const [whole, stems] = [known.words.get(first), known.stems.get(first.slice(0, stemLength))]
  if (!whole && !stems) return null
  let best: Phrase | null = null
  for (const forms of [whole ?? [], stems ?? []]) {
    for (const { key, words, beforeNumber } of forms) {
      if (best && best.length >= words.length) continue
      const fits = words.every((word, index) => isForm(tokens[at + index]?.word ?? '', word))
      if (fits && (!beforeNumber || isNumber(at + words.length))) best = { key, length: words.length }
    }
  }
  return best
}

const isForm = (word: string, form: string) =>
  form.endsWith('*') ? word.startsWith(form.slice(0, -1)) : word === form
