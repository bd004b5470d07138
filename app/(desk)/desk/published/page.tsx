import type { Metadata } from 'next'
import { currentNewsroom } from '#app/current-newsroom.ts'
import { requireActor } from '#app/session.ts'
import { AgingList } from '#components/edition/aging-list.tsx'
import { NothingPublished, PublishedList } from '#components/edition/published-list.tsx'
import { PageTurner } from '#components/ui/page-turner.tsx'
import { desk } from '#db/client.ts'
import { listAgingVerdicts } from '#db/queries/list-aging-verdicts.ts'
import { listPublished } from '#db/queries/list-published.ts'
import { dayIn } from '#domain/newsroom-time.ts'
import { pageNumberOf } from '../page-number.ts'

export const metadata: Metadata = { title: 'Published' }

type Props = { searchParams: Promise<{ page?: string | string[] }> }

export default async function PublishedPage({ searchParams }: Props) {
  await requireActor()
  const page = await pageNumberOf(searchParams)
  const { editions, hasMore } = await listPublished(desk(), page)
  const { timeZone } = await currentNewsroom()
  const today = dayIn(timeZone, new Date())
  const aging = page === 1 ? await listAgingVerdicts(desk(), { today, timeZone }) : []
  return (
    <div className="grid gap-4">
      <h1 className="text-xl font-semibold">Published</h1>
      <AgingList verdicts={aging} />
      {editions.length === 0 && page === 1 ? (
        <NothingPublished />
      ) : (
        <PublishedList editions={editions} timeZone={timeZone} />
      )}
      <PageTurner path="/desk/published" page={page} hasMore={hasMore} />
    </div>
  )
}
