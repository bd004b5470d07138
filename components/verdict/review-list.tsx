import { anchorStateWord, type WaitingState } from '#domain/text/anchor-state.ts'
import type { Answers } from '#domain/verdict.ts'
import { momentInWords } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'
import { pack } from '../ui/packed.ts'
import { answersInWords } from './answers-in-words.ts'
import { type ReviewLine, ReviewLines } from './review-lines.tsx'

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
  const lines = reviews.map(({ claim, proposedAt, ...review }) => ({
    claimId: claim.id,
    number: claim.number,
    wording: review.wording,
    articleTitle: review.articleTitle,
    language: review.language,
    asksToLiftPolicy: review.asksToLiftPolicy || undefined,
    refusal: review.refusal ?? undefined,
    by: claim.openProposal?.by ?? '',
    answers: claim.openProposal ? answersInWords(claim.openProposal.answers) : undefined,
    place: claim.waiting ? anchorStateWord[claim.waiting] : undefined,
    at: proposedAt.toISOString(),
    proposed: momentInWords(proposedAt.toISOString(), timeZone, true),
  }))
  return <ReviewLines lines={pack<ReviewLine>(lines)} />
}
