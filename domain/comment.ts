import { graphemeStart } from './text/grapheme.ts'

type Mentionable = { id: string; name: string; isActive: boolean }

/** A comment as its thread shows it: `told` are the names of the people that it mentions. */
export type CommentLine = {
  id: string
  words: string
  by: { id: string; name: string }
  at: Date
  told: string[]
}

/** A comment that starts a thread, with its replies in the order in which they were written. */
export type Thread = CommentLine & {
  replies: CommentLine[]
  resolved: { by: string; at: Date } | null
}

/** Scripts that put no space after a name, or hang an ending on it. */
const runsOn =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u

/**
 * The ids of those whom the text names as “@Full Name”, each once. Of two names that fit, the longest counts;
 * capitals and the kind of space do not. People of one name are all meant. Somebody inactive is never
 * mentioned, and their name is still theirs: “@Ann Lee Smith” is not Ann Lee when Ann Lee Smith has left.
 */
export function mentionsIn(text: string, people: readonly Mentionable[]): string[] {
  const named = Map.groupBy(people, ({ name }) => keyOf(name))
  named.delete('')
  if (named.size === 0 || !text.includes('@')) return []
  const longestFirst = people.map(({ name }) => spaced(name)).toSorted((a, b) => b.length - a.length)
  const patterns = new Set(longestFirst.filter(Boolean).map(patternOf))
  // Before the sign of an e-mail address stands one of these; before a mention may stand any other script.
  const mention = new RegExp(`(?<![a-z0-9_.%+-])@(${[...patterns].join('|')})`, 'giu')
  const found = [...text.normalize('NFC').matchAll(mention)].flatMap(
    ([, name = '']) => named.get(keyOf(name)) ?? [],
  )
  return [...new Set(found.filter(({ isActive }) => isActive).map(({ id }) => id))]
}

function patternOf(name: string): string {
  const words = name.split(' ').map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return words.join('\\s+') + (runsOn.test(name) ? '' : '(?![\\p{L}\\p{N}\\p{M}])')
}

const spaced = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ')

/** One spelling for a name, whatever its capitals and spaces. */
const keyOf = (name: string) => spaced(name).toLowerCase()

/** The beginning of a text on one line, for lists: at most `most` UTF-16 units, never half a character. */
export function excerptOf(text: string, most = 160): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, graphemeStart(line, most - 1)).trimEnd()}…`
}
