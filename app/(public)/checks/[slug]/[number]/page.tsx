import type { Metadata } from 'next'
import { goneMetadata } from '#app/gone-metadata.ts'
import { getPublishedClaim } from '#app/published.ts'
import { ClaimPage } from '#components/check/claim-page.tsx'
import { GonePage } from '#components/check/gone-page.tsx'
import { JsonLd } from '#components/check/json-ld.tsx'
import { claimReview } from '#domain/claim-review.ts'
import { finding } from '#domain/finding.ts'
import { env } from '#env.ts'
import { shareMetadata } from '../../share-metadata.ts'

type Props = { params: Promise<{ slug: string; number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const published = await getPublishedClaim(await params)
  if (published.gone) return goneMetadata(published.gone)
  const { edition, claim, words } = published
  return {
    title: { absolute: `${finding(claim, words)} · ${edition.newsroom.name}` },
    description: claim.inShort[0] ?? claim.wording,
    ...shareMetadata(edition, claim, words),
  }
}

export default async function ClaimCheckPage({ params }: Props) {
  const published = await getPublishedClaim(await params)
  if (published.gone) return <GonePage {...published.gone} />
  const origin = env().PUBLIC_ORIGIN
  const { edition, claim, editions, words } = published
  return (
    <>
      <JsonLd value={claimReview(edition, claim, editions, { origin, words })} />
      <ClaimPage {...published} origin={origin} />
    </>
  )
}
