import { openClaims, type Workload, workloadInWords } from '#domain/workload.ts'
import { DueMark } from '../assignment/due-mark.tsx'
import { Link } from '../ui/link.tsx'

type Claim = {
  claimId: string
  number: number
  wording: string
  articleTitle: string
  language: string
  dueAt: Date | null
  isProposed: boolean
}

type Props = { person: Workload; claims: readonly Claim[]; now: Date; timeZone: string }

/** What somebody has on their desk, for whoever hands out or hands on. */
export function OpenClaimList({ person, claims, now, timeZone }: Props) {
  const left = openClaims(person) - claims.length
  return (
    <>
      <p>
        {workloadInWords(person)}. Verdicts proposed in the last 7 days: {person.proposed}.
      </p>
      {claims.length > 0 && (
        <ol className="divide-y divide-hairline border-y border-hairline">
          {claims.map((claim) => (
            <li
              key={claim.claimId}
              className="grid items-start gap-x-6 gap-y-1 py-2.5 sm:grid-cols-[minmax(0,1fr)_11rem]"
            >
              <div className="min-w-0">
                <Link href={`/desk/claims/${claim.claimId}`} className="inline-block py-0.5 font-medium">
                  <bdi lang={claim.language}>{claim.wording}</bdi>
                </Link>
                <p className="text-muted">
                  Claim {claim.number} · <bdi lang={claim.language}>{claim.articleTitle}</bdi>
                </p>
              </div>
              <p className="pt-0.5 tabular-nums">
                {claim.isProposed ? (
                  'Waits for a sign-off'
                ) : (
                  <DueMark dueAt={claim.dueAt} now={now} timeZone={timeZone} />
                )}
              </p>
            </li>
          ))}
        </ol>
      )}
      {left > 0 && <p className="text-muted">And {left} more.</p>}
    </>
  )
}
