import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { FrontList } from '#components/check/front-list.tsx'
import { reader } from '#db/client.ts'
import { findPublisher, listFrontPage } from '#db/queries/list-front-page.ts'

export async function generateMetadata(): Promise<Metadata> {
  const publisher = await findPublisher(reader())
  return {
    title: { absolute: publisher ? `${publisher.name}: checks` : 'Stet' },
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
  const { checks, hasOlder } = await listFrontPage(reader(), page)
  if (page > 1 && checks.length === 0) notFound()
  const publisher = await findPublisher(reader())
  return (
    <FrontList
      checks={checks}
      timeZone={publisher?.timeZone ?? 'UTC'}
      newer={page > 1 ? pageAddress(page - 1) : null}
      older={hasOlder ? pageAddress(page + 1) : null}
    />
  )
}

function pageAddress(page: number): string {
  return page === 1 ? '/' : `/?page=${page}`
}
