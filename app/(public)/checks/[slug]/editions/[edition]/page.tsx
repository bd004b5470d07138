import type { Metadata } from 'next'
import { getPublished } from '#app/published.ts'
import { CheckPage } from '#components/check/check-page.tsx'
import { checkPath } from '#domain/check-address.ts'
import { env } from '#env.ts'

type Props = { params: Promise<{ slug: string; edition: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await getPublished(await params)
  return {
    title: { absolute: `Edition ${edition.number}: ${edition.article.title} · ${edition.newsroom.name}` },
    alternates: { canonical: checkPath(edition.slug) },
  }
}

export default async function EditionPage({ params }: Props) {
  return <CheckPage {...(await getPublished(await params))} origin={env().PUBLIC_ORIGIN} />
}
