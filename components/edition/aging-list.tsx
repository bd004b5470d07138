import { type Notice, recheckCause } from '#domain/notice.ts'
import { Badge } from '../ui/badge.tsx'
import { Day } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'
import { Section } from '../ui/section.tsx'

type Aging = {
  claimId: string
  number: number
  wording: string
  articleTitle: string
  language: string
  causes: readonly Pick<Notice, 'kind' | 'on'>[]
}

/** Published verdicts that somebody should look at again, and why; readers see a dated notice until then. */
export function AgingList({ verdicts }: { verdicts: readonly Aging[] }) {
  if (verdicts.length === 0) return null
  return (
    <Section id="rechecks" title="Published verdicts that need a recheck">
      <ul className="divide-y divide-hairline">
        {verdicts.map((one) => (
          <li key={one.claimId} className="grid gap-1 py-2.5">
            <p>
              <Link href={`/desk/claims/${one.claimId}`} className="inline-block py-0.5">
                <bdi>{one.wording}</bdi>
              </Link>
            </p>
            <p className="text-muted">
              <Badge tone="attention">Needs recheck</Badge> Claim {one.number} ·{' '}
              <bdi lang={one.language}>{one.articleTitle}</bdi>
            </p>
            <ul className="text-muted">
              {one.causes.map(({ kind, on }) => (
                <li key={kind}>
                  Since <Day on={on} />: {recheckCause[kind]}.
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  )
}
