import { requireActor } from '#app/session.ts'
import { EmptyQueue } from '#components/assignment/empty-queue.tsx'
import { QueueList } from '#components/assignment/queue-list.tsx'
import { Link } from '#components/ui/link.tsx'
import { PageTurner } from '#components/ui/page-turner.tsx'
import { desk } from '#db/client.ts'
import { countReviews } from '#db/queries/count-reviews.ts'
import { getNewsroom } from '#db/queries/get-newsroom.ts'
import { listQueue } from '#db/queries/list-queue.ts'
import { actsAs } from '#domain/actor.ts'
import { pageNumberOf } from './page-number.ts'

export const metadata = { title: 'Your queue' }

type Props = { searchParams: Promise<{ page?: string | string[] }> }

export default async function QueuePage({ searchParams }: Props) {
  const actor = await requireActor()
  const page = await pageNumberOf(searchParams)
  const isEditor = actsAs(actor, 'editor')
  const [{ entries, hasMore }, { timeZone }, waiting] = await Promise.all([
    listQueue(desk(), actor.id, page),
    getNewsroom(desk()),
    isEditor ? countReviews(desk()) : 0,
  ])
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h1 className="text-xl font-semibold">Your queue</h1>
        {isEditor && (
          <Link href="/desk/reviews">
            {waiting === 1 ? '1 verdict waits' : `${waiting} verdicts wait`} for a sign-off
          </Link>
        )}
      </div>
      {entries.length === 0 && page === 1 ? (
        <EmptyQueue isEditor={isEditor} />
      ) : (
        <QueueList entries={entries} now={new Date()} timeZone={timeZone} />
      )}
      <PageTurner path="/desk" page={page} hasMore={hasMore} before="Previous" after="Next" />
    </div>
  )
}
