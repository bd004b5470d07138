import type { Metadata } from 'next'
import { getPublished } from '#app/published.ts'
import { CheckPage } from '#components/check/check-page.tsx'
import { checkPath } from '#domain/check-address.ts'
import { env } from '#env.ts'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition } = await getPublished(await params)
  return {
    title: { absolute: `${edition.article.title} · ${edition.newsroom.name}` },
    description: `${edition.claims.length} claims of this article, checked one by one.`,
    alternates: { canonical: checkPath(edition.slug) },
  }
}

export default async function ArticleCheckPage({ params }: Props) {
  return <CheckPage {...(await getPublished(await params))} origin={env().PUBLIC_ORIGIN} />
}
