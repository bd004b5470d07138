'use client'
import type { ReactNode } from 'react'
import type { EditionClaim, EditionDocument } from '#domain/edition.ts'
import type { Notice } from '#domain/notice.ts'
import { speakerOf } from '#domain/speaker.ts'
import { speakerPath } from '#domain/speaker-address.ts'
import { type Words, wordsIn } from '#domain/words/words.ts'
import { AttributionChain } from './attribution-chain.tsx'
import { CiteSection } from './cite-section.tsx'
import { ClaimHead } from './claim-head.tsx'
import { EvidenceGlance } from './evidence-glance.tsx'
import { InShort } from './in-short.tsx'
import { Method } from './method.tsx'
import { Missing } from './missing.tsx'
import { OverrideBanner } from './override-banner.tsx'
import { PageFrame } from './page-frame.tsx'
import { type EditionLine, PageHistory } from './page-history.tsx'
import { PageSection } from './page-section.tsx'
import { ReportError } from './report-error.tsx'
import { SourceList } from './source-list.tsx'

export type ClaimSectionsProps = {
  edition: EditionDocument
  claim: EditionClaim
  /** SHA-256 of the edition in hex; null in a preview. */
  sha256: string | null
  /** Scheme and host of the public site, without a trailing slash. */
  origin: string
  editions: readonly EditionLine[]
  /** Given at an edition's permanent address: which edition is the newest, and where the living page is. */
  newest?: { number: number; href: string }
  /** What is said of the verdict since it was published. */
  notices?: readonly Notice[]
  rationale: ReactNode
  language: Words['language']
}

/**
 * The page, top to bottom as look.md orders it, drawn from plain data, which costs the server less than elements
 * handed over one by one; readers get no script of it. The rationale alone comes drawn, since its parser stays there.
 */
export function ClaimSections(props: ClaimSectionsProps) {
  const { edition, claim, sha256, origin, editions, newest, notices = [] } = props
  const words = wordsIn(props.language)
  const { timeZone } = edition.newsroom
  const { t } = words
  const speaker = speakerOf(claim)
  const line = editions.find((one) => one.number === edition.number)
  return (
    <PageFrame>
      <ClaimHead edition={edition} claim={claim} newest={newest} notices={notices} words={words} />
      <InShort points={claim.inShort} words={words} />
      <OverrideBanner {...{ edition, claim, words }} isCorrected={line?.isOfClaim ?? true} />
      <PageSection id="rationale" title={t('claimPage.rationale')}>
        {props.rationale}
      </PageSection>
      <Missing missing={claim.missing} words={words} />
      <PageSection id="chain" title={t('claimPage.chain')}>
        <AttributionChain
          hops={claim.hops}
          outlet={edition.article.outlet}
          language={edition.article.language}
          speakerHref={speaker && speakerPath(speaker.key)}
          words={words}
        />
      </PageSection>
      <EvidenceGlance claim={claim} words={words} />
      <PageSection id="sources" title={t('claimPage.sources')}>
        <SourceList evidence={claim.evidence} timeZone={timeZone} words={words} />
      </PageSection>
      <PageSection id="method" title={t('claimPage.method')}>
        <Method claim={claim} timeZone={timeZone} words={words} />
      </PageSection>
      <PageSection id="history" title={t('claimPage.history')}>
        <PageHistory editions={editions} current={edition.number} timeZone={timeZone} words={words} />
      </PageSection>
      <CiteSection isWhole={line?.isWhole ?? true} {...{ edition, claim, origin, sha256, words }} />
      <ReportError edition={edition} claim={claim} origin={origin} words={words} />
    </PageFrame>
  )
}
