import { type Notice, recheckCause } from '#domain/notice.ts'
import { Badge } from '../ui/badge.tsx'
import { Day } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'
import { Section } from '../ui/section.tsx'

type DueRecheck = {
  claimId: string
  number: number
  wording: string
  articleTitle: string
  language: string
  kind: Notice['kind']
  on: string
}

/** One's own verdicts that need a recheck, and why; they stand until somebody decides. */
export function RecheckList({ rechecks }: { rechecks: readonly DueRecheck[] }) {
  if (rechecks.length === 0) return null
  return (
    <Section title="Verdicts of yours to check again">
      <ul className="divide-y divide-hairline">
        {rechecks.map((one) => (
          <li key={`${one.claimId} ${one.kind}`} className="grid gap-1 py-2.5">
            <p>
              <Link href={`/desk/claims/${one.claimId}#verdict`} className="inline-block py-0.5">
                <bdi>{one.wording}</bdi>
              </Link>
            </p>
            <p className="text-muted">
              <Badge tone="attention">Needs recheck</Badge> since <Day on={one.on} />:{' '}
              {recheckCause[one.kind]} · Claim {one.number} ·{' '}
              <bdi lang={one.language}>{one.articleTitle}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
