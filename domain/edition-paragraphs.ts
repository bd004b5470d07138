import type { EditionRun } from './edition.ts'

/** Words of a paragraph under the same claims, or the place of words that are hidden. */
export type Stretch = Pick<EditionRun, 'words' | 'claims' | 'hidden' | 'retracted'> & {
  /** The claim to whose note the words lead: of several the shortest, which is hardest to hit elsewhere. */
  leadsTo: number | null
  /** Claims whose last words in the text these are. */
  ends: number[]
}

export type Paragraph = {
  stretches: Stretch[]
  /** Claims that begin here: their notes stand beside it. */
  notes: number[]
  /** Claims whose words were taken away here. */
  retracted: number[]
}

/** The id of a claim's note beside the text, or of its entry in the list of claims. */
export function noteAnchor(claim: number): string {
  return `claim-${claim}`
}

/**
 * The annotated text in its paragraphs: as on the desk a line break between two passages begins one, so that headings,
 * list items and lines of dialogue stand by themselves. Neighbours that a reader cannot tell apart are one.
 */
export function editionParagraphs(runs: readonly EditionRun[]): Paragraph[] {
  const lengths = new Map<number, number>()
  const lastRun = new Map<number, EditionRun>()
  for (const run of runs)
    for (const claim of run.claims) {
      lengths.set(claim, (lengths.get(claim) ?? 0) + run.words.length)
      // A sign after the space between two passages would stand at the wrong one.
      if (run.words.trim() !== '') lastRun.set(claim, run)
    }
  const seen = new Set<number>()
  return split(runs).map((parts) => ({
    stretches: joined(
      parts.map(({ run, words, isLast }) => ({
        ...{ words, claims: run.claims, hidden: run.hidden, retracted: run.retracted },
        leadsTo: run.claims.toSorted((one, other) => lengthOf(one) - lengthOf(other))[0] ?? null,
        ends: isLast ? run.claims.filter((claim) => lastRun.get(claim) === run) : [],
      })),
    ),
    notes: newIn(parts.flatMap(({ run }) => run.claims)),
    retracted: [...new Set(parts.flatMap(({ run }) => run.retracted))],
  }))

  function lengthOf(claim: number): number {
    return lengths.get(claim) ?? 0
  }

  function newIn(claims: readonly number[]): number[] {
    const fresh = [...new Set(claims)].filter((claim) => !seen.has(claim))
    for (const claim of fresh) seen.add(claim)
    return fresh
  }
}

type Part = { run: EditionRun; words: string; isLast: boolean }

const lineBreak = /\s*[\n\v\f\r\u0085\u2028\u2029]\s*/u

/** The runs cut at line breaks between passages; a paragraph of nothing but white space is none. */
function split(runs: readonly EditionRun[]): Part[][] {
  const paragraphs: Part[][] = [[]]
  for (const run of runs) {
    const pieces = run.passage === null ? run.words.split(lineBreak) : [run.words]
    const last = pieces.findLastIndex((words) => words.trim() !== '')
    for (const [index, words] of pieces.entries()) {
      if (index > 0) paragraphs.push([])
      if (words !== '' || run.hidden) paragraphs.at(-1)?.push({ run, words, isLast: index === last })
    }
  }
  return paragraphs.filter((parts) => parts.some((part) => part.words.trim() !== '' || part.run.hidden))
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const one: Stretch[] = []
  for (const stretch of stretches) {
    const last = one.at(-1)
    if (last && isSame(last, stretch))
      one[one.length - 1] = {
        ...last,
        words: last.words + stretch.words,
        ends: [...last.ends, ...stretch.ends],
      }
    else one.push(stretch)
  }
  return one
}

function isSame(one: Stretch, other: Stretch): boolean {
  const key = ({ claims, hidden, retracted }: Stretch) => JSON.stringify([claims, hidden, retracted])
  return key(one) === key(other)
}
