/** A stretch of a text; what was searched for is marked. Stretches join to the text. */
export type Stretch = { text: string; isHit: boolean }

/** How the database marks what it found: signs for private use, of which no meaning is lost when a text holds them. */
export const hitSigns = { open: '\u{e000}', close: '\u{e001}', between: '\u{e002}' } as const

/**
 * A text with what was found in it marked, out of the same text as the database marked it. Only where the marks stand is
 * taken from there, never a word; where the two do not agree in length nothing is marked.
 */
export function markedAs(text: string, marked: string): Stretch[] {
  const parts = marked.split(new RegExp(`[${hitSigns.open}${hitSigns.close}]`, 'u'))
  if (parts.join('').length !== text.length) return [{ text, isHit: false }]
  let at = 0
  const stretches = parts.map((part, index) => {
    const start = at
    at += part.length
    return { text: text.slice(start, at), isHit: index % 2 === 1 }
  })
  return stretches.filter(({ text: words }) => words !== '')
}

/** Marks these words wherever they stand, too: what is written without spaces is no word to the database. */
export function alsoMark(stretches: readonly Stretch[], words: readonly string[]): Stretch[] {
  if (words.length === 0) return [...stretches]
  const any = new RegExp(`(${words.map(escaped).join('|')})`, 'u')
  return stretches.flatMap((stretch) =>
    stretch.isHit
      ? [stretch]
      : stretch.text
          .split(any)
          .map((text, index) => ({ text, isHit: index % 2 === 1 }))
          .filter(({ text }) => text !== ''),
  )
}

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** What stands around the first hit of a long text, cut at spaces; null where nothing in it was found. */
export function aroundHit(stretches: readonly Stretch[], reach = 120): Stretch[] | null {
  const first = stretches.findIndex(({ isHit }) => isHit)
  const hit = stretches[first]
  if (!hit) return null
  const before = stretches
    .slice(0, first)
    .map(({ text }) => text)
    .join('')
  const after = stretches.slice(first + 1)
  let left = reach
  const following = after.flatMap(({ text, isHit }) => {
    const kept = left >= text.length ? text : isHit ? '' : cutEnd(text, left)
    left = left >= text.length ? left - text.length : 0
    return kept ? [{ text: kept, isHit }] : []
  })
  const leading = cutStart(before, reach)
  return [...(leading ? [{ text: leading, isHit: false }] : []), hit, ...following]
}

function cutStart(text: string, length: number): string {
  if (text.length <= length) return text
  const end = text.slice(-length).toWellFormed()
  return `… ${end.slice(end.indexOf(' ') + 1)}`
}

function cutEnd(text: string, length: number): string {
  if (text.length <= length) return text
  const start = text.slice(0, length).toWellFormed()
  return `${start.slice(0, start.lastIndexOf(' ') === -1 ? length : start.lastIndexOf(' '))} …`
}
