import type { EditionRun } from './edition.ts'
import type { Passage } from './passage.ts'

/** Where a claim's words stand, and whether readers may see them: held-back words show only as "being checked". */
export type TextAnchor = {
  claimNumber: number
  start: number
  end: number
  shown: true | EditionRun['hidden']
}

/**
 * The text of a revision as readers see it: cut wherever a passage or a claim begins or ends, so that under each run
 * lie the same claims. Words that a published claim covers are published; words that only a hidden claim covers are
 * left out. Offsets are UTF-16 units of the text.
 */
export function editionText(
  text: string,
  passages: readonly Passage[],
  anchors: readonly TextAnchor[],
): EditionRun[] {
  const edges = [...passages, ...anchors].flatMap(({ start, end }) => [start, end])
  const cuts = [...new Set([0, ...edges, text.length])].sort((one, other) => one - other)
  const runs: EditionRun[] = []
  let next = 0
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1]
    if (end === undefined) break
    while ((passages[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const passage = passages[next]
    const over = anchors.filter((anchor) => anchor.start < end && start < anchor.end)
    const claims = over.filter((one) => one.shown === true).map((one) => one.claimNumber)
    const hidden = claims.length > 0 ? null : hiddenBy(over)
    const retracted = hidden === 'retracted' ? over.map((one) => one.claimNumber) : []
    runs.push({
      words: hidden ? '' : text.slice(start, end),
      passage: passage && passage.start <= start ? passage.position : null,
      claims: claims.sort((one, other) => one - other),
      hidden,
      retracted: retracted.sort((one, other) => one - other),
    })
  }
  return joined(runs)
}

/** What is still being checked is said of words that another claim was retracted from. */
function hiddenBy(over: readonly TextAnchor[]): EditionRun['hidden'] {
  const reasons = over.map((one) => one.shown)
  if (reasons.includes('being checked')) return 'being checked'
  return reasons.includes('retracted') ? 'retracted' : null
}

/** Neighbours under the same claims are one, so that neither number nor edges of what is hidden can be read off. */
function joined(runs: readonly EditionRun[]): EditionRun[] {
  const one: EditionRun[] = []
  for (const run of runs) {
    const last = one.at(-1)
    const isSame = last !== undefined && under(last) === under(run)
    if (isSame) one[one.length - 1] = { ...last, words: last.words + run.words }
    else one.push(run)
  }
  return one
}

function under({ passage, claims, hidden, retracted }: EditionRun): string {
  return JSON.stringify([passage, claims, hidden, retracted])
}
