import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { requireActor } from '#app/session.ts'
import { PublishedList } from '#components/edition/published-list.tsx'
import { desk } from '#db/client.ts'
import { getNewsroom } from '#db/queries/get-newsroom.ts'
import { listPublished } from '#db/queries/list-published.ts'

export const metadata: Metadata = { title: 'Published' }

type Props = { searchParams: Promise<{ page?: string | string[] }> }

export default async function PublishedPage({ searchParams }: Props) {
  await requireActor()
  const page = z.coerce
    .number()
    .int()
    .min(1)
    .max(10_000)
    .safeParse((await searchParams).page ?? 1)
  if (!page.success) notFound()
  const { editions, hasOlder } = await listPublished(desk(), page.data)
  const { timeZone } = await getNewsroom(desk())
  return <PublishedList editions={editions} timeZone={timeZone} page={page.data} hasOlder={hasOlder} />
}
