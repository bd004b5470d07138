import type { Fact } from './fact.ts'
import { wordsOf } from './facts.ts'
import type { NameFinder } from './name-cases.ts'
import type { Token } from './tokens.ts'

/**
 * The names of a text that the other one has in no case and under no capital, side by side ones as one ("Helen Ray").
 * Initials stand for their words, and words for their initials: "EPA", "Environmental Protection Agency". `isThere` finds
 * a name in the other text.
 */
export function missingNames(names: Fact[], tokens: Token[], others: Token[], isThere: NameFinder): Fact[] {
  const words = others.filter((token) => token.type === 'word')
  const missing = names.filter((name) => !isThere(name.key))
  const large = words.filter((token) => !small.test(token.word))
  const beginnings = initialsOf(large)
  const short = new Set(words.filter((token) => token.isShout).map((token) => token.word))
  return grouped(missing, tokens).filter((name) => {
    const own = name.key.replace(/'?s?$/, '')
    const isShort = name.length === 1 && tokens[name.at]?.isShout && own.length > 1
    if (isShort && isSpelledOut(own, large, beginnings)) return false
    const initials = initialsOf(tokens.slice(name.at, name.at + name.length))
    return !(name.length > 1 && short.has(initials))
  })
}

const small = /^(?:of|and|the|for|із|та|і|й|и|по)$/

const initialsOf = (tokens: Token[]) =>
  tokens
    .filter((token) => !small.test(token.word))
    .map((token) => token.word.slice(0, 1))
    .join('')

/** Whether words in a row begin with these letters, the first with a capital; two letters want two capitals. */
function isSpelledOut(letters: string, large: Token[], initials: string): boolean {
  for (let at = initials.indexOf(letters); at >= 0; at = initials.indexOf(letters, at + 1)) {
    const row = large.slice(at, letters.length > 2 ? at + 1 : at + letters.length)
    if (row.every((one) => one.isCapital)) return true
  }
  return false
}

function grouped(names: Fact[], tokens: Token[]): Fact[] {
  const groups: Fact[] = []
  for (const name of names) {
    const last = groups.at(-1)
    const isNext =
      last &&
      last.isLoose === name.isLoose &&
      last.at + last.length === name.at &&
      /^[.\s-]*$/.test(tokens[name.at]?.gap ?? '')
    if (!isNext) groups.push({ ...name })
    else {
      last.length += 1
    }
  }
  return groups.map((name) => ({ ...name, words: wordsOf(tokens, name.at, name.length) }))
}
