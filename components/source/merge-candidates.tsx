import { type SourceKind, sourceKindWord } from '#domain/attribution.ts'
import { type Reliability, reliabilityWord } from '#domain/evidence.ts'
import { Link } from '../ui/link.tsx'
import { AliasLine } from './source-table.tsx'

type Candidate = {
  id: string
  name: string
  kind: SourceKind
  reliability: Reliability
  aliases: readonly string[]
}

type Props = { fromId: string; candidates: readonly Candidate[]; empty: string }

/** The sources that one may turn out to be; each leads to the preview of the merge. */
export function MergeCandidates({ fromId, candidates, empty }: Props) {
  if (candidates.length === 0) return <p>{empty}</p>
  return (
    <ul className="divide-y divide-hairline border-y border-hairline">
      {candidates.map((one) => (
        <li key={one.id} className="py-2">
          <Link
            href={`/desk/sources/${fromId}/merge?into=${one.id}`}
            className="inline-block py-1 font-medium"
          >
            Preview merging into <bdi>{one.name}</bdi>
          </Link>
          <p className="text-muted">
            {sourceKindWord[one.kind]} · {one.reliability}, {reliabilityWord[one.reliability]}
          </p>
          {one.aliases.length > 0 && <AliasLine aliases={one.aliases} />}
        </li>
      ))}
    </ul>
  )
}
