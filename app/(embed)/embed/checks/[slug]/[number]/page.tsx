import type { Metadata } from 'next'
import { getPublishedClaim } from '#app/published.ts'
import { readersWords } from '#app/readers-words.ts'
import { ClaimCard } from '#components/embed/claim-card.tsx'
import { GoneCard } from '#components/embed/gone-card.tsx'
import { checkPath } from '#domain/check-address.ts'
import { finding } from '#domain/finding.ts'
import { env } from '#env.ts'

type Props = { params: Promise<{ slug: string; number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const published = await getPublishedClaim(await params)
  if (published.gone) {
    return { title: published.gone.words.t('embed.goneClaim'), robots: { index: false } }
  }
  const { edition, claim } = published
  return {
    title: finding(claim, await readersWords()),
    alternates: { canonical: checkPath(edition.slug, claim.number) },
    robots: { index: false },
  }
}

export default async function ClaimEmbed({ params }: Props) {
  const published = await getPublishedClaim(await params)
  const origin = env().PUBLIC_ORIGIN
  if (published.gone) {
    return <GoneCard {...published.gone} origin={origin} />
  }
  return <ClaimCard {...published} origin={origin} words={await readersWords()} />
}
