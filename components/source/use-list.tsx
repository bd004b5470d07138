import { Badge } from '../ui/badge.tsx'
import { Link } from '../ui/link.tsx'

type Use = {
  claimId: string
  number: number
  wording: string
  articleTitle: string
  language: string
  isWithdrawn: boolean
  hops: readonly number[]
  evidence: readonly number[]
}

/** The claims that a source is quoted in or gives evidence to. */
export function UseList({ uses }: { uses: readonly Use[] }) {
  if (uses.length === 0)
    return <p>Nothing rests on it: no claim quotes it, and no evidence of it is attached to one.</p>
  return (
    <ul className="divide-y divide-hairline border-y border-hairline">
      {uses.map((use) => (
        <li key={use.claimId} className="grid gap-x-6 gap-y-1 py-2.5 sm:grid-cols-[minmax(0,1fr)_13rem]">
          <div className="min-w-0">
            <h3 className="font-medium">
              <Link
                href={`/desk/claims/${use.claimId}`}
                lang={use.language}
                className="inline-block py-0.5 [overflow-wrap:anywhere]"
              >
                <bdi>{use.wording}</bdi>
              </Link>
            </h3>
            <p className="text-muted">
              Claim {use.number} · <bdi lang={use.language}>{use.articleTitle}</bdi>{' '}
              {use.isWithdrawn && <Badge>withdrawn</Badge>}
            </p>
          </div>
          <p className="pt-0.5">{asWhat(use)}</p>
        </li>
      ))}
    </ul>
  )
}

function asWhat({ hops, evidence }: Use): string {
  const spoken = hops.map((position) => (position === 1 ? 'said it first' : 'carried it'))
  const given = evidence.length > 0 ? [`gives ${evidence.map((number) => `e${number}`).join(', ')}`] : []
  const all = [...new Set(spoken), ...given].join(', ')
  return all.charAt(0).toUpperCase() + all.slice(1)
}
