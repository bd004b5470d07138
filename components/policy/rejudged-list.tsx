import { Link } from '../ui/link.tsx'

type Rejudged = {
  claimId: string
  number: number
  wording: string
  language: string
  articleTitle: string
  proposer: string
  overrideReason: string | null
  lacksNow: readonly string[]
  wouldLack: readonly string[]
}

/** Which open proposals another policy would judge otherwise, and how. */
export function RejudgedList({
  changed,
  looked,
  open,
}: {
  changed: readonly Rejudged[]
  looked: number
  open: number
}) {
  return (
    <div className="grid gap-3">
      <p>{summary(changed.length, looked, open)}</p>
      {changed.length > 0 && (
        <ul className="grid gap-4">
          {changed.map((one) => (
            <li key={one.claimId} className="grid gap-1 border-s-2 border-border ps-4">
              <p>
                <Link href={`/desk/claims/${one.claimId}#verdict`}>
                  Claim {one.number}:{' '}
                  <bdi lang={one.language} dir="auto">
                    {one.wording}
                  </bdi>
                </Link>
              </p>
              <p className="text-muted">
                <bdi lang={one.language}>{one.articleTitle}</bdi>, proposed by <bdi>{one.proposer}</bdi>
                {one.overrideReason && ', who asks to lift the policy'}
              </p>
              <Lacks
                title={one.lacksNow.length > 0 ? 'It would lack' : 'It meets the bar now, and would lack'}
                of={one.wouldLack}
              />
              {one.wouldLack.length === 0 && <p>It falls short now, and would meet the bar.</p>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Lacks({ title, of }: { title: string; of: readonly string[] }) {
  if (of.length === 0) return null
  return (
    <>
      <p>{title}:</p>
      <ul className="list-disc ps-5">
        {of.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}

function summary(changed: number, looked: number, open: number): string {
  if (open === 0) return 'No verdict waits for a sign-off, so nothing is judged otherwise.'
  if (changed === 0)
    return open === 1
      ? 'The one verdict that waits for a sign-off would be judged as before.'
      : `All ${looked < open ? `of the ${looked} oldest` : open} verdicts that wait for a sign-off would be judged as before.`
  const of = looked < open ? `the ${looked} oldest of ${open}` : `${open}`
  return `${changed} of ${of} ${open === 1 ? 'verdict that waits' : 'verdicts that wait'} for a sign-off would be judged otherwise. Nothing in them changes; they are judged again when they are signed off.`
}
