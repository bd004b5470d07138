import type { Metadata } from 'next'
import { goneMetadata } from '#app/gone-metadata.ts'
import { getPublished } from '#app/published.ts'
import { CheckPage } from '#components/check/check-page.tsx'
import { GonePage } from '#components/check/gone-page.tsx'
import { mixInWords, verdictMix } from '#domain/verdict-mix.ts'
import { env } from '#env.ts'
import { shareMetadata } from '../share-metadata.ts'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const published = await getPublished(await params)
  if (published.gone) return goneMetadata(published.gone)
  const { edition, words } = published
  const claims = words.t('common.claims', { n: edition.claims.length })
  return {
    title: { absolute: `${edition.article.title} · ${edition.newsroom.name}` },
    description: `${claims}: ${mixInWords(verdictMix(edition.claims), words)}.`,
    ...shareMetadata(edition, null, words),
  }
}

export default async function ArticleCheckPage({ params }: Props) {
  const published = await getPublished(await params)
  if (published.gone) return <GonePage {...published.gone} />
  return <CheckPage {...published} origin={env().PUBLIC_ORIGIN} />
}
