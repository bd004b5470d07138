import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { publisher } from '#app/published.ts'
import { FrontList } from '#components/check/front-list.tsx'
import { reader } from '#db/client.ts'
import { listFrontPage } from '#db/queries/list-front-page.ts'

export async function generateMetadata(): Promise<Metadata> {
  const newsroom = await publisher()
  return {
    title: { absolute: newsroom ? `${newsroom.name}: checks` : 'Stet' },
    description: 'Articles taken apart into claims, each checked by two people: was it said, and is it so?',
  }
}

type Props = { searchParams: Promise<{ page?: string | string[] }> }

export default async function FrontPage({ searchParams }: Props) {
  const asked = z.coerce
    .number()
    .int()
    .min(1)
    .max(10_000)
    .safeParse((await searchParams).page ?? 1)
  if (!asked.success) notFound()
  const page = asked.data
  const { checks, hasMore } = await listFrontPage(reader(), page)
  if (page > 1 && checks.length === 0) notFound()
  const newsroom = await publisher()
  return (
    <FrontList
      checks={checks}
      timeZone={newsroom?.timeZone ?? 'UTC'}
      newer={page > 1 ? pageAddress(page - 1) : null}
      older={hasMore ? pageAddress(page + 1) : null}
    />
  )
}

function pageAddress(page: number): string {
  return page === 1 ? '/' : `/?page=${page}`
}
