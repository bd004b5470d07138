import type { Metadata } from 'next'
import { getPublished } from '#app/published.ts'
import { readersWords } from '#app/readers-words.ts'
import { ArticleCard } from '#components/embed/article-card.tsx'
import { GoneCard } from '#components/embed/gone-card.tsx'
import { checkPath } from '#domain/check-address.ts'
import { env } from '#env.ts'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { gone, edition } = await getPublished(await params)
  if (gone) return { title: gone.words.t('embed.goneArticle'), robots: { index: false } }
  return {
    title: edition.article.title,
    alternates: { canonical: checkPath(edition.slug) },
    robots: { index: false },
  }
}

export default async function ArticleEmbed({ params }: Props) {
  const { gone, edition } = await getPublished(await params)
  const origin = env().PUBLIC_ORIGIN
  if (gone) return <GoneCard {...gone} origin={origin} />
  return <ArticleCard edition={edition} origin={origin} words={await readersWords()} />
}
