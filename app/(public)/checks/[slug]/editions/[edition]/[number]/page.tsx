import type { Metadata } from 'next'
import { getPublishedClaim } from '#app/published.ts'
import { ClaimPage } from '#components/check/claim-page.tsx'
import { checkPath } from '#domain/check-address.ts'
import { finding } from '#domain/finding.ts'
import { env } from '#env.ts'

type Props = { params: Promise<{ slug: string; edition: string; number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition, claim } = await getPublishedClaim(await params)
  return {
    title: {
      absolute: `Edition ${edition.number}: ${finding(claim)} · ${edition.newsroom.name}`,
    },
    alternates: { canonical: checkPath(edition.slug, claim.number) },
  }
}

/** What readers saw then. ClaimReview stands on the living page alone, one for each claim. */
export default async function EditionClaimPage({ params }: Props) {
  return <ClaimPage {...(await getPublishedClaim(await params))} origin={env().PUBLIC_ORIGIN} />
}
