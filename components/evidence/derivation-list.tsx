import { Badge } from '../ui/badge.tsx'
import { Moment } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'

type Derivation = {
  id: string
  title: string
  source: string
  isRemoved: boolean
  statedBy: string
  statedAt: string
}

type Props = { derivations: readonly Derivation[]; timeZone: string; empty: string }

/** Pieces that another derives from, or that derive from it, and who said so. */
export function DerivationList({ derivations, timeZone, empty }: Props) {
  if (derivations.length === 0) return <p className="text-muted">{empty}</p>
  return (
    <ul className="grid gap-2">
      {derivations.map((one) => (
        <li key={one.id}>
          <Link href={`/desk/evidence/${one.id}`} className="inline-block py-0.5 [overflow-wrap:anywhere]">
            <bdi>{one.title}</bdi>
          </Link>
          , <bdi>{one.source}</bdi> {one.isRemoved && <Badge>removed</Badge>}
          <p className="text-muted">
            Noted by <bdi>{one.statedBy}</bdi>, <Moment at={one.statedAt} timeZone={timeZone} />
          </p>
        </li>
      ))}
    </ul>
  )
}
