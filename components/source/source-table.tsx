import { type SourceKind, sourceKindWord } from '#domain/attribution.ts'
import { type Reliability, reliabilityWord } from '#domain/evidence.ts'
import { Link } from '../ui/link.tsx'
import { Cell, HeaderCell, Table } from '../ui/table.tsx'

type Row = {
  id: string
  name: string
  kind: SourceKind
  reliability: Reliability
  aliases: readonly string[]
  claims: number
  evidence: number
}

/** Sources with the grade of their record and what rests on them. */
export function SourceTable({ sources }: { sources: readonly Row[] }) {
  return (
    <Table caption="Sources">
      <thead>
        <tr>
          <HeaderCell>Name</HeaderCell>
          <HeaderCell>Kind</HeaderCell>
          <HeaderCell>Its record</HeaderCell>
          <HeaderCell className="text-end">Claims</HeaderCell>
          <HeaderCell className="text-end">Evidence</HeaderCell>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={source.id} data-row="">
            <Cell className="min-w-44">
              <Link
                href={`/desk/sources/${source.id}`}
                data-open=""
                className="inline-block py-0.5 font-medium"
              >
                <bdi>{source.name}</bdi>
              </Link>
              {source.aliases.length > 0 && <AliasLine aliases={source.aliases} />}
            </Cell>
            <Cell>{sourceKindWord[source.kind]}</Cell>
            <Cell className="min-w-36">
              <span className="font-semibold">{source.reliability}</span>,{' '}
              {reliabilityWord[source.reliability]}
            </Cell>
            <Cell className="text-end">{source.claims}</Cell>
            <Cell className="text-end">{source.evidence}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** "also A, B": each name keeps its own direction. */
export function AliasLine({ aliases }: { aliases: readonly string[] }) {
  return (
    <p className="text-muted">
      also{' '}
      {aliases.map((alias, index) => (
        <span key={alias}>
          {index > 0 && ', '}
          <bdi>{alias}</bdi>
        </span>
      ))}
    </p>
  )
}

/** Why no source is listed: none is known yet, or none is called so. */
export function NoSources({ isNarrowed }: { isNarrowed: boolean }) {
  if (isNarrowed) return <p>No source that the desk knows is like this. Look for another part of its name.</p>
  return (
    <div className="grid max-w-[62ch] gap-3">
      <p>
        The desk knows no source yet. Sources come with the work: whoever a claim quotes and whoever evidence
        is from is listed here.
      </p>
      <p className="text-muted">
        For example: the agency “Harbour News”, quoted by a claim and graded when its first report was
        attached.
      </p>
      <p>
        <Link href="/desk/articles">Open an article and make a claim</Link>
      </p>
    </div>
  )
}
