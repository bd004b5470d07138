import type { Metadata } from 'next'
import { keptFor } from '#app/kept-form.ts'
import { requireActor } from '#app/session.ts'
import { CommentsSection } from './comments-section.tsx'
import { DeskSection } from './desk-section.tsx'
import { EvidenceSection } from './evidence-section.tsx'
import { HeadSection } from './head-section.tsx'
import { HistorySection } from './history-section.tsx'
import type { ClaimPageProps } from './load-claim.ts'
import { loadClaimPage } from './load-claim-page.ts'
import { NoticesPart } from './notices-part.tsx'
import { OriginSection } from './origin-section.tsx'
import { VerdictSection } from './verdict-section.tsx'

export async function generateMetadata({ params }: ClaimPageProps): Promise<Metadata> {
  const { claim } = await loadClaimPage((await params).claimId)
  return { title: `Claim ${claim.number} · ${claim.article.title}` }
}

export default async function ClaimPage({ params, searchParams }: ClaimPageProps) {
  await requireActor()
  const page = await loadClaimPage((await params).claimId)
  const loaded = { ...page, kept: await keptFor(searchParams) }
  return (
    <div className="grid gap-6">
      <HeadSection loaded={loaded} />
      <NoticesPart loaded={loaded} />
      <div className="grid grid-cols-1 gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr]">
        <div className="grid min-w-0 content-start gap-8">
          <OriginSection loaded={loaded} />
          <EvidenceSection loaded={loaded} />
          <VerdictSection loaded={loaded} />
          <CommentsSection loaded={loaded} />
        </div>
        <div className="grid content-start gap-8 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <DeskSection loaded={loaded} />
        </div>
        <HistorySection loaded={loaded} />
      </div>
    </div>
  )
}
