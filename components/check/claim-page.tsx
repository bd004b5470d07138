import type { EditionClaim, EditionDocument } from '#domain/edition.ts'
import { Notice } from '../ui/notice.tsx'
import { VerdictBand } from '../verdict/verdict-band.tsx'
import { AttributionChain } from './attribution-chain.tsx'
import { CiteSection } from './cite-section.tsx'
import { ClaimEyebrow } from './claim-eyebrow.tsx'
import { ClaimQuotation } from './claim-quotation.tsx'
import { CorrectionBanner } from './correction-banner.tsx'
import { EditionBanner } from './edition-banner.tsx'
import { ClaimHeadline } from './headline.tsx'
import { Independence } from './independence.tsx'
import { Method } from './method.tsx'
import { Missing } from './missing.tsx'
import { PageFrame, PageHead } from './page-frame.tsx'
import { type EditionLine, PageHistory } from './page-history.tsx'
import { PageSection } from './page-section.tsx'
import { Rationale } from './rationale.tsx'
import { SourceList } from './source-list.tsx'

export type ClaimPageProps = {
  edition: EditionDocument
  claim: EditionClaim
  /** SHA-256 of the edition in hex; null in a preview. */
  sha256: string | null
  /** Scheme and host of the public site, without a trailing slash. */
  origin: string
  editions: readonly EditionLine[]
  /** Given at an edition's permanent address: which edition is the newest, and where the living page is. */
  newest?: { number: number; href: string }
}

/** The page of one claim, top to bottom as look.md orders it. JSON-LD is the page's own business. */
export function ClaimPage({ edition, claim, sha256, origin, editions, newest }: ClaimPageProps) {
  const { timeZone } = edition.newsroom
  return (
    <PageFrame>
      <PageHead>
        {newest && (
          <div className="mb-8">
            <EditionBanner
              number={edition.number}
              publishedAt={edition.publishedAt}
              timeZone={timeZone}
              newest={newest}
            />
          </div>
        )}
        <ClaimEyebrow edition={edition} claim={claim} isPermanent={newest !== undefined} />
        <ClaimHeadline wording={claim.wording} answers={claim.answers} />
        <ClaimQuotation edition={edition} claim={claim} />
        <div className="mt-8">
          <VerdictBand answers={claim.answers} />
        </div>
      </PageHead>
      {claim.inShort.length > 0 && (
        <PageSection id="in-short" title="In short">
          <ul className="list-[square] space-y-1.5 ps-5 marker:text-muted">
            {claim.inShort.map((point) => (
              <li key={point}>
                <bdi>{point}</bdi>
              </li>
            ))}
          </ul>
        </PageSection>
      )}
      {(edition.correction || claim.override) && (
        <div className="mt-10 space-y-4 lg:ps-50">
          <CorrectionBanner edition={edition} />
          {claim.override && (
            <Notice title="Published below the newsroom’s own bar">
              <p dir="auto">{claim.override}</p>
              <p className="text-muted">
                The person who proposed the verdict asked for this, and the person who signed it off agreed.
              </p>
            </Notice>
          )}
        </div>
      )}
      <PageSection id="rationale" title="Why we say so">
        <Rationale markdown={claim.rationale} sources={claim.evidence.map((item) => item.number)} />
      </PageSection>
      <Missing missing={claim.missing} />
      <PageSection id="chain" title="Who had it from whom">
        <AttributionChain
          hops={claim.hops}
          outlet={edition.article.outlet}
          language={edition.article.language}
        />
      </PageSection>
      <PageSection id="sources" title="Sources">
        <Independence lines={claim.independence} />
        <SourceList evidence={claim.evidence} timeZone={timeZone} />
      </PageSection>
      <PageSection id="method" title="How it was checked">
        <Method claim={claim} timeZone={timeZone} />
      </PageSection>
      <PageSection id="history" title="History of the page">
        <PageHistory editions={editions} current={edition.number} timeZone={timeZone} />
      </PageSection>
      <CiteSection edition={edition} claim={claim} origin={origin} sha256={sha256} />
    </PageFrame>
  )
}
