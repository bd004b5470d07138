import type { Metadata } from 'next'
import { goneMetadata } from '#app/gone-metadata.ts'
import { getFollowed, getPublishedClaim } from '#app/published.ts'
import { ChangesSince } from '#components/check/changes-since.tsx'
import { ClaimPage } from '#components/check/claim-page.tsx'
import { GonePage } from '#components/check/gone-page.tsx'
import { checkPath } from '#domain/check-address.ts'
import { finding } from '#domain/finding.ts'
import { env } from '#env.ts'

type Props = { params: Promise<{ slug: string; edition: string; number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const published = await getPublishedClaim(await params)
  if (published.gone) return goneMetadata(published.gone)
  const { edition, claim, words } = published
  const { number: n, newsroom } = edition
  return {
    title: {
      absolute: words.t('editionPage.title', { n, title: finding(claim, words), newsroom: newsroom.name }),
    },
    alternates: { canonical: checkPath(edition.slug, claim.number) },
  }
}

/** What readers saw of a claim then, and what changed since. ClaimReview stands on the living page alone. */
export default async function EditionClaimPage({ params }: Props) {
  const published = await getPublishedClaim(await params)
  if (published.gone) return <GonePage {...published.gone} />
  const followed = await getFollowed(await params)
  const { gone, claim, words, ...page } = published
  return (
    <>
      <ClaimPage {...page} claim={claim} words={words} origin={env().PUBLIC_ORIGIN} />
      {followed && <ChangesSince {...followed} claimNumber={claim.number} words={words} />}
    </>
  )
}
