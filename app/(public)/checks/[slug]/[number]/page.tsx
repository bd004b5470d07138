import type { Metadata } from 'next'
import { getPublishedClaim } from '#app/published.ts'
import { ClaimPage } from '#components/check/claim-page.tsx'
import { ClaimReview } from '#components/check/claim-review.tsx'
import { checkPath } from '#domain/check-address.ts'
import { finding } from '#domain/finding.ts'
import { env } from '#env.ts'

type Props = { params: Promise<{ slug: string; number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition, claim } = await getPublishedClaim(await params)
  return {
    title: { absolute: `${finding(claim)} · ${edition.newsroom.name}` },
    description: claim.inShort[0] ?? claim.wording,
    alternates: { canonical: checkPath(edition.slug, claim.number) },
  }
}

export default async function ClaimCheckPage({ params }: Props) {
  const published = await getPublishedClaim(await params)
  const origin = env().PUBLIC_ORIGIN
  return (
    <>
      <ClaimReview edition={published.edition} claim={published.claim} origin={origin} />
      <ClaimPage {...published} origin={origin} />
    </>
  )
}
