import { type Hop, type JudgedHop, type SourceKind, sourceKinds } from './attribution.ts'
import type { Reliability } from './evidence.ts'

/** A speaker whom nobody names is described as the article does; that is never a source (product.md, Words). */
export const hopKinds = [...sourceKinds, 'anonymous'] as const
export type HopKind = SourceKind | 'anonymous'

/** More hops than this are no chain that a reader follows. */
export const HOPS_AT_MOST = 8

/** The columns as which the rows of a form's chain travel. */
export type HopColumn = 'who' | 'whoKind' | 'cue' | 'hedge'

/** A cell on one line; nothing where nothing in it can be seen. */
export function asLine(cell: string): string {
  return /[^\s\p{Cf}\p{Cc}]/u.test(cell) ? cell.replace(/\s+/g, ' ').trim() : ''
}

/** Where the fault of one row's field stands among a form's errors; rows count from 0. */
export function hopErrorName(field: HopColumn, row: number): string {
  return `${field}.${row}`
}

/** A chain as the columns of its form hold it. */
export function hopValues(hops: readonly Omit<Hop, 'position'>[]): Record<HopColumn, string> {
  const inLines = (cell: (hop: Omit<Hop, 'position'>) => string | null) =>
    hops.map((hop) => cell(hop) ?? '').join('\n')
  return {
    who: inLines((hop) => hop.name),
    whoKind: inLines((hop) => (hop.isAnonymous ? 'anonymous' : hop.kind)),
    cue: inLines((hop) => hop.cue),
    hedge: inLines((hop) => hop.hedge),
  }
}

/** One row of a form's chain, as typed. */
export type HopRow = Record<HopColumn, string>

/** A row nobody has typed in. */
export const emptyHopRow: HopRow = { who: '', whoKind: 'person', cue: '', hedge: '' }

/** The rows that a form's values hold, the empty ones between them too, but none at the end. */
export function hopRows(values: Readonly<Record<string, string | undefined>>): HopRow[] {
  const cells = (field: HopColumn) => (values[field] ?? '').split('\n')
  const [who, whoKind, cue, hedge] = [cells('who'), cells('whoKind'), cells('cue'), cells('hedge')]
  const last = [who, cue, hedge].map((column) => column.findLastIndex((cell) => cell !== ''))
  return Array.from({ length: Math.max(...last) + 1 }, (_, row) => ({
    ...{ who: who[row] ?? '', whoKind: whoKind[row] || 'person' },
    ...{ cue: cue[row] ?? '', hedge: hedge[row] ?? '' },
  }))
}

/** Rows as the columns of a form hold them. */
export function rowValues(rows: readonly HopRow[]): Record<HopColumn, string> {
  const inLines = (field: HopColumn) => rows.map((row) => row[field]).join('\n')
  return { who: inLines('who'), whoKind: inLines('whoKind'), cue: inLines('cue'), hedge: inLines('hedge') }
}

/** The chain that rows stand for, as it is drawn; `recordOf` answers with the record of a name that the desk knows. */
export function judgedHops(
  rows: readonly HopRow[],
  recordOf: (name: string) => Reliability | null,
): JudgedHop[] {
  return rows.flatMap(({ who, whoKind, cue, hedge }) => {
    const [name, isAnonymous] = [asLine(who), whoKind === 'anonymous']
    const kind = sourceKinds.find((one) => one === whoKind) ?? null
    const reliability = isAnonymous ? null : recordOf(name)
    return name
      ? [{ name, isAnonymous, kind, cue: asLine(cue) || null, hedge: asLine(hedge) || null, reliability }]
      : []
  })
}
