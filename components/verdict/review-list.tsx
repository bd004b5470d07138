import { anchorStateWord, type WaitingState } from '#domain/text/anchor-state.ts'
import type { Answers } from '#domain/verdict.ts'
import { Badge } from '../ui/badge.tsx'
import { Moment } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'
import { AnswersLine } from './answers-line.tsx'

type Review = {
  wording: string
  articleTitle: string
  language: string
  asksToLiftPolicy: boolean
  proposedAt: Date
  claim: {
    id: string
    number: number
    openProposal: { by: string; answers: Answers } | null
    waiting: WaitingState | null
  }
  /** Why this person may not sign it off. */
  refusal: string | null
}

type Props = { reviews: readonly Review[]; timeZone: string }

/** Proposed verdicts that wait for a second person, oldest first. */
export function ReviewList({ reviews, timeZone }: Props) {
  if (reviews.length === 0)
    return (
      <p className="max-w-[62ch] border-t border-hairline pt-6">
        No proposed verdict waits for a sign-off. One comes here when a reviewer proposes it, for example
        “Said: confirmed · So: unconfirmed” on a claim from one of the{' '}
        <Link href="/desk/articles">articles</Link>.
      </p>
    )
  return (
    <ol className="divide-y divide-hairline border-y border-hairline">
      {reviews.map((review) => (
        <ReviewRow key={review.claim.id} review={review} timeZone={timeZone} />
      ))}
    </ol>
  )
}

function ReviewRow({ review, timeZone }: { review: Review; timeZone: string }) {
  const { claim } = review
  return (
    <li data-row="" className="grid items-start gap-x-6 gap-y-1 py-2.5 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0">
        <h2 className="font-medium">
          <Link href={`/desk/claims/${claim.id}#verdict`} data-open="" className="inline-block py-0.5">
            <bdi>{review.wording}</bdi>
          </Link>
        </h2>
        <p className="text-muted">
          Claim {claim.number} · <bdi lang={review.language}>{review.articleTitle}</bdi>
        </p>
        {review.refusal && (
          <p className="pt-1">
            <Badge>Not yours to sign</Badge> <span className="text-muted">{review.refusal}</span>
          </p>
        )}
      </div>
      <div className="grid gap-0.5 pt-0.5">
        {claim.openProposal && <AnswersLine answers={claim.openProposal.answers} />}
        <p className="text-muted">
          <bdi>{claim.openProposal?.by}</bdi>,{' '}
          <Moment at={review.proposedAt.toISOString()} timeZone={timeZone} withTime />
        </p>
        {claim.waiting && (
          <p>
            <Badge tone="attention">{anchorStateWord[claim.waiting]} in the article</Badge>
          </p>
        )}
        {review.asksToLiftPolicy && (
          <p>
            <Badge tone="attention">Asks to lift the policy</Badge>
          </p>
        )}
      </div>
    </li>
  )
}
