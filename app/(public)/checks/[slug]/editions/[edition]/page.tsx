import type { Metadata } from 'next'
import { goneMetadata } from '#app/gone-metadata.ts'
import { getChanged, getFollowed, getPublished } from '#app/published.ts'
import { ChangesMade } from '#components/check/changes-made.tsx'
import { ChangesSince } from '#components/check/changes-since.tsx'
import { CheckPage } from '#components/check/check-page.tsx'
import { GonePage } from '#components/check/gone-page.tsx'
import { checkPath } from '#domain/check-address.ts'
import { env } from '#env.ts'

type Props = { params: Promise<{ slug: string; edition: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const published = await getPublished(await params)
  if (published.gone) return goneMetadata(published.gone)
  const { edition, words } = published
  const { number: n, article, newsroom } = edition
  return {
    title: {
      absolute: words.t('editionPage.title', { n, title: article.title, newsroom: newsroom.name }),
    },
    alternates: { canonical: checkPath(edition.slug) },
  }
}

/** What readers saw then, what that edition had changed, and what changed since. */
export default async function EditionPage({ params }: Props) {
  const published = await getPublished(await params)
  if (published.gone) return <GonePage {...published.gone} />
  const { gone, ...page } = published
  const [changed, followed] = [await getChanged(await params), await getFollowed(await params)]
  return (
    <>
      <CheckPage {...page} origin={env().PUBLIC_ORIGIN} />
      {changed && <ChangesMade {...changed} words={page.words} />}
      {followed && <ChangesSince {...followed} words={page.words} />}
    </>
  )
}
