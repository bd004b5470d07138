import { requireActor } from '#app/session.ts'
import { PageTurner } from '#components/ui/page-turner.tsx'
import { OwnProposalList } from '#components/verdict/own-proposal-list.tsx'
import { ReviewList } from '#components/verdict/review-list.tsx'
import { desk } from '#db/client.ts'
import { getNewsroom } from '#db/queries/get-newsroom.ts'
import { listOwnProposals } from '#db/queries/list-own-proposals.ts'
import { listReviews } from '#db/queries/list-reviews.ts'
import { type Actor, actsAs } from '#domain/actor.ts'
import { permissions } from '#domain/permissions.ts'
import { pageNumberOf } from '../page-number.ts'

export const metadata = { title: 'Reviews' }

type Props = { searchParams: Promise<{ page?: string | string[] }> }

export default async function ReviewsPage({ searchParams }: Props) {
  const actor = await requireActor()
  const page = await pageNumberOf(searchParams)
  const { timeZone } = await getNewsroom(desk())
  const list = actsAs(actor, 'editor') ? waiting : own
  const { drawn, hasMore } = await list(actor, page, timeZone)
  return (
    <div className="grid gap-4">
      <h1 className="text-xl font-semibold">Reviews</h1>
      {drawn}
      <PageTurner path="/desk/reviews" page={page} hasMore={hasMore} before="Previous" after="Next" />
    </div>
  )
}

/** For editors: what waits, and why they may not sign some of it. */
async function waiting(actor: Actor, page: number, timeZone: string) {
  const { reviews, hasMore } = await listReviews(desk(), page)
  const marked = reviews.map((review) => ({
    ...review,
    refusal: permissions.signOff(actor, review.claim)?.sentence ?? null,
  }))
  return { drawn: <ReviewList reviews={marked} timeZone={timeZone} />, hasMore }
}

/** For reviewers: what became of their own proposals. */
async function own(actor: Actor, page: number, timeZone: string) {
  const { proposals, hasMore } = await listOwnProposals(desk(), actor.id, page)
  return { drawn: <OwnProposalList proposals={proposals} timeZone={timeZone} />, hasMore }
}
