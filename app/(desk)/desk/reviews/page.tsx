import { currentNewsroom } from '#app/current-newsroom.ts'
import { requireActor } from '#app/session.ts'
import { Link } from '#components/ui/link.tsx'
import { PageTurner } from '#components/ui/page-turner.tsx'
import { ReviewList } from '#components/verdict/review-list.tsx'
import { desk } from '#db/client.ts'
import { listReviews } from '#db/queries/list-reviews.ts'
import { type Actor, actsAs } from '#domain/actor.ts'
import { permissions } from '#domain/permissions.ts'
import { pageNumberOf } from '../page-number.ts'
import { OwnProposals } from './own-proposals.tsx'

export const metadata = { title: 'Reviews' }

type SearchParams = Promise<Record<string, string | string[] | undefined>>
type Props = { searchParams: SearchParams }

export default async function ReviewsPage({ searchParams }: Props) {
  const actor = await requireActor()
  const isEditor = actsAs(actor, 'editor')
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h1 className="text-xl font-semibold">Reviews</h1>
        {isEditor && <Link href="/desk/reviews/own">Your own proposals</Link>}
      </div>
      {isEditor ? (
        <Waiting actor={actor} searchParams={searchParams} />
      ) : (
        <OwnProposals actor={actor} path="/desk/reviews" searchParams={searchParams} />
      )}
    </div>
  )
}

/** For editors: what waits, and why they may not sign some of it. */
async function Waiting({ actor, searchParams }: Props & { actor: Actor }) {
  const page = await pageNumberOf(searchParams)
  const { timeZone } = await currentNewsroom()
  const { reviews, hasMore } = await listReviews(desk(), page)
  const marked = reviews.map((review) => ({
    ...review,
    refusal: permissions.signOff(actor, review.claim)?.sentence ?? null,
  }))
  return (
    <>
      <ReviewList reviews={marked} timeZone={timeZone} />
      <PageTurner path="/desk/reviews" page={page} hasMore={hasMore} before="Previous" after="Next" />
    </>
  )
}
