import type { Anchor } from '#domain/text/anchors.ts'
import { reanchor } from '#domain/text/reanchor.ts'
import { languageOf, type RevisionPair } from './revision-texts.ts'

const UNITS = 40_000
const ANCHORS = 50
const WARM_UPS = 10
const ROUNDS = 21

type Revision = RevisionPair & { doc: string; anchors: readonly Anchor[] }

/**
 * Median milliseconds for 50 anchors in a text of 40,000 UTF-16 units: the file's own texts and anchors one after
 * another, alignment of the two texts included. Null when a file has no anchors.
 */
export function timeReanchoring(revisions: readonly Revision[]): number | null {
  if (revisions.every(({ anchors }) => anchors.length === 0)) return null
  // Two revisions of one document would say everything twice.
  const { before, after, anchors } = joined([...new Map(revisions.map((one) => [one.doc, one])).values()])
  const language = languageOf(before)
  const times: number[] = []
  for (let round = 0; round < WARM_UPS + ROUNDS; round += 1) {
    const began = performance.now()
    reanchor(before, after, anchors, language)
    if (round >= WARM_UPS) times.push(performance.now() - began)
  }
  return times.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? null
}

/** Documents follow one another, from the start again where a file has too few, until both sizes are reached. */
function joined(revisions: readonly Revision[]): Omit<Revision, 'doc'> {
  const parts: { before: string[]; after: string[]; anchors: Anchor[] } = {
    before: [],
    after: [],
    anchors: [],
  }
  for (let [at, length] = [0, 0]; length < UNITS; at += 1) {
    const one = revisions[at % revisions.length]
    if (!one) break
    for (const anchor of one.anchors)
      parts.anchors.push({ ...anchor, start: anchor.start + length, end: anchor.end + length })
    const before = `${one.before}\n\n`
    parts.before.push(before)
    parts.after.push(`${one.after}\n\n`)
    length += before.length
  }
  const most = parts.anchors.length
  const anchors = Array.from({ length: ANCHORS }, (_, at) => parts.anchors[Math.floor((at * most) / ANCHORS)])
  return {
    before: parts.before.join(''),
    after: parts.after.join(''),
    anchors: anchors.flatMap((anchor) => (anchor ? [anchor] : [])),
  }
}
