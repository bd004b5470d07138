import { diffArrays } from 'diff'

/** A stretch of two texts: of both, of the first alone or of the second alone. Never empty. */
export type DiffRun = { kind: 'same' | 'removed' | 'added'; words: string }

/** Beyond so many differing words two texts have nothing to do with each other: one is taken out, the other put in. */
const mostEdits = 600

/**
 * What was taken out of a text and what was put in, word by word. Words are those of the language (BCP 47), so that
 * a script without spaces has them too. `same` and `removed` join to the text before, `same` and `added` to the
 * text after.
 */
export function wordDiff(before: string, after: string, language: string): DiffRun[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', words: before }]
  // Line by line first: a long text costs what changed in it.
  const lines = diffArrays(linesOf(before), linesOf(after), { maxEditLength: mostEdits })
  if (!lines) return replaced(before, after)
  let [removed, added] = ['', '']
  const runs: DiffRun[] = []
  for (const part of lines) {
    const words = part.value.join('')
    if (part.removed) removed += words
    if (part.added) added += words
    if (part.removed || part.added) continue
    runs.push(...withinLines(removed, added, language), { kind: 'same', words })
    removed = added = ''
  }
  return legible(joined([...runs, ...withinLines(removed, added, language)]))
}

function withinLines(before: string, after: string, language: string): DiffRun[] {
  if (before === '' || after === '') return replaced(before, after)
  const parts = diffArrays(wordsOf(before, language), wordsOf(after, language), { maxEditLength: mostEdits })
  if (!parts) return replaced(before, after)
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value.join(''),
  }))
}

/** Lines with the break that ends them. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** Neighbours of one kind are one. */
function joined(runs: readonly DiffRun[]): DiffRun[] {
  const one: DiffRun[] = []
  for (const run of runs) {
    const last = one.at(-1)
    if (last?.kind === run.kind) last.words += run.words
    else one.push({ ...run })
  }
  return one
}

const segmenters = new Map<string, Intl.Segmenter>()

function wordsOf(text: string, language: string): string[] {
  const known = segmenters.get(language) ?? new Intl.Segmenter(tagOf(language), { granularity: 'word' })
  segmenters.set(language, known)
  return Array.from(known.segment(text), ({ segment }) => segment)
}

/** A tag that the runtime does not take is no reason not to show what changed. */
function tagOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

/**
 * Neighbouring changes as one: what was taken out, then what was put in. Nothing but spaces between two replaced words
 * belongs to both, so that a rewritten phrase reads as a phrase.
 */
function legible(runs: readonly DiffRun[]): DiffRun[] {
  const shown: DiffRun[] = []
  let [removed, added] = ['', '']
  for (const [index, { kind, words }] of runs.entries()) {
    const isBetween = index < runs.length - 1 && removed !== '' && added !== '' && /^[^\S\n]+$/.test(words)
    if (kind === 'removed' || (kind === 'same' && isBetween)) removed += words
    if (kind === 'added' || (kind === 'same' && isBetween)) added += words
    if (kind !== 'same' || isBetween) continue
    shown.push(...replaced(removed, added), { kind, words })
    removed = added = ''
  }
  return [...shown, ...replaced(removed, added)]
}

function replaced(removed: string, added: string): DiffRun[] {
  const runs: DiffRun[] = [
    { kind: 'removed', words: removed },
    { kind: 'added', words: added },
  ]
  return runs.filter((run) => run.words !== '')
}

/** How many UTF-16 units of what stayed are shown beside a change. */
const context = 120

/** The same diff with long stretches that stayed cut down to what stands beside a change; "…" stands for the rest. */
export function aroundChanges(runs: readonly DiffRun[]): DiffRun[] {
  return runs.map((run, index) => {
    if (run.kind !== 'same' || run.words.length <= 2 * context + 20) return run
    const head = index === 0 ? '' : cutAfter(run.words.slice(0, context))
    const tail = index === runs.length - 1 ? '' : cutBefore(run.words.slice(-context))
    return { kind: 'same', words: `${head} … ${tail}` }
  })
}

const cutAfter = (words: string) => words.replace(/\s\S*$/, '').replace(/[\ud800-\udbff]$/, '')
const cutBefore = (words: string) => words.replace(/^\S*\s/, '').replace(/^[\udc00-\udfff]/, '')
