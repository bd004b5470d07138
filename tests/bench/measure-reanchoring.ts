import { z } from 'zod'
import type { Reanchored } from '#domain/text/anchor-state.ts'
import type { Anchor } from '#domain/text/anchors.ts'
import { reanchor } from '#domain/text/reanchor.ts'
import { measuredRows } from './measured-rows.ts'
import { languageOf, type RevisionPair, revisionTexts } from './revision-texts.ts'
import { timeReanchoring } from './time-reanchoring.ts'

const kinds = ['same', 'edited', 'deleted', 'repeated'] as const

const row = z.object({
  doc: z.string(),
  from: z.int(),
  to: z.int(),
  kind: z.enum(kinds),
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  prefix: z.string(),
  suffix: z.string(),
  gold: z.tuple([z.int(), z.int()]).nullish(),
})
type Row = z.infer<typeof row>

/** The shares of each kind that were right (null where a file has none), and how long 50 anchors in 40,000 units take. */
export type ReanchoringFigures = { file: string } & Record<(typeof kinds)[number] | 'msPer50', number | null>

/** Overlap by union from which a place counts as the gold one. */
const OVERLAP = 0.8

const isRows = (rows: readonly unknown[]) => rows.every((one) => row.safeParse(one).success)

/** One line for each file of anchors; their texts are looked for in files of revisions named too, and beside it. */
export function* measureReanchoring(
  files: readonly string[],
  note: (line: string) => void,
  { isTimed = true } = {},
): Generator<ReanchoringFigures> {
  const read = files.map((file) => ({ file, rows: measuredRows(file) }))
  const ofTexts = read.filter(({ rows }) => !isRows(rows))
  const ofAnchors = read.filter(({ rows }) => isRows(rows))
  if (ofAnchors.length === 0)
    throw new Error('None of these files holds anchors (rows of doc, from, to, kind, quote …).')
  for (const { file, rows } of ofAnchors) {
    const anchors = rows.map((one) => row.parse(one))
    const { shares, revisions } = measured(anchors, revisionTexts(file, ofTexts), note)
    yield { file, ...shares, msPer50: isTimed ? timeReanchoring(revisions) : null }
  }
}

function measured(rows: readonly Row[], textsOf: (row: Row) => RevisionPair, note: (line: string) => void) {
  const right = Object.fromEntries(kinds.map((kind) => [kind, { right: 0, total: 0 }]))
  const groups = [...Map.groupBy(rows, ({ doc, from, to }) => `${doc} ${from} ${to}`).values()]
  const revisions = groups.flatMap((some) => {
    const pair = some[0] && textsOf(some[0])
    return pair ? [{ ...pair, doc: some[0]?.doc ?? '', rows: some, anchors: some.map(anchorOf) }] : []
  })
  for (const { before, after, anchors, rows: some } of revisions) {
    const results = reanchor(before, after, anchors, languageOf(before))
    for (const [at, one] of some.entries()) {
      const result = results[at]
      const tally = right[one.kind]
      if (!result || !tally) continue
      tally.total += 1
      if (isRight(one, result)) tally.right += 1
      else note(fault(one, result, after))
    }
  }
  const share = (kind: string) => {
    const { right: part, total } = right[kind] ?? { right: 0, total: 0 }
    return total === 0 ? null : part / total
  }
  const shares = {
    same: share('same'),
    edited: share('edited'),
    deleted: share('deleted'),
    repeated: share('repeated'),
  }
  return { shares, revisions }
}

const anchorOf = ({ start, end, quote, prefix, suffix }: Row): Anchor => ({
  start,
  end,
  exact: quote,
  prefix,
  suffix,
})

function isRight({ kind, gold }: Row, result: Reanchored): boolean {
  if (!gold || result.state === 'lost') return !gold && result.state === 'lost'
  if (kind === 'same' && result.state !== 'exact' && result.state !== 'moved') return false
  const [start, end] = gold
  const { anchor } = result
  const both = Math.min(end, anchor.end) - Math.max(start, anchor.start)
  return both >= OVERLAP * (Math.max(end, anchor.end) - Math.min(start, anchor.start))
}

function fault({ kind, doc, from, to, quote, gold }: Row, result: Reanchored, after: string): string {
  const is = result.state === 'lost' ? null : result.anchor.exact
  const wanted = gold ? after.slice(...gold) : null
  return [
    `${kind}: ${doc}, revision ${from} to ${to}, ${result.state}`,
    `  was    ${JSON.stringify(quote)}`,
    `  wanted ${JSON.stringify(wanted)}`,
    `  is     ${JSON.stringify(is)}`,
  ].join('\n')
}
