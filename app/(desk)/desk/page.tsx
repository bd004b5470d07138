import { currentNewsroom } from '#app/current-newsroom.ts'
import { startingForm } from '#app/kept-form.ts'
import { requireActor } from '#app/session.ts'
import { EmptyQueue } from '#components/assignment/empty-queue.tsx'
import { NewClaims } from '#components/assignment/new-claims.tsx'
import { QueueFilters } from '#components/assignment/queue-filters.tsx'
import { QueueList } from '#components/assignment/queue-list.tsx'
import { QueueTabs } from '#components/assignment/queue-tabs.tsx'
import { PageTurner } from '#components/ui/page-turner.tsx'
import { desk } from '#db/client.ts'
import { countQueue } from '#db/queries/count-queue.ts'
import { findArticleTitle } from '#db/queries/find-article-title.ts'
import { listPeople } from '#db/queries/list-people.ts'
import { listQueue } from '#db/queries/list-queue.ts'
import { actsAs } from '#domain/actor.ts'
import { dayIn } from '#domain/newsroom-time.ts'
import { queueParams, queueQuery } from '#domain/queue.ts'
import { giveOrTakeNewClaims } from './claims/actions.ts'
import { pageNumberOf } from './page-number.ts'

export const metadata = { title: 'Your queue' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function QueuePage({ searchParams }: Props) {
  const actor = await requireActor()
  const [page, query] = [await pageNumberOf(searchParams), queueQuery.parse(await searchParams)]
  const { timeZone } = await currentNewsroom()
  const now = new Date()
  const isEditor = actsAs(actor, 'editor')
  const asker = { personId: actor.id, isEditor, now, today: dayIn(timeZone, now) }
  const [{ entries: items, hasMore }, counts, article, people, initial] = await Promise.all([
    listQueue(desk(), asker, query, page),
    countQueue(desk(), asker, query),
    query.article ? findArticleTitle(desk(), query.article) : null,
    isEditor && query.show === 'new' ? listPeople(desk()) : null,
    startingForm('new-claims', searchParams),
  ])
  const shown = { items, query, now, timeZone }
  return (
    <div className="grid gap-4">
      <h1 className="text-xl font-semibold">Your queue</h1>
      <QueueTabs query={query} counts={counts} />
      <QueueFilters query={query} article={article} />
      {items.length === 0 && page === 1 ? (
        <EmptyQueue query={query} />
      ) : query.show === 'new' ? (
        <NewClaims {...{ ...shown, people, initial }} action={giveOrTakeNewClaims} />
      ) : (
        <QueueList {...shown} />
      )}
      <PageTurner
        {...{ path: '/desk', page, hasMore, query: queueParams(query), before: 'Previous', after: 'Next' }}
      />
    </div>
  )
}
