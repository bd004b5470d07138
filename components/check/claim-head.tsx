import type { EditionClaim, EditionDocument } from '#domain/edition.ts'
import type { Notice } from '#domain/notice.ts'
import type { Words } from '#domain/words/words.ts'
import { VerdictBand } from '../verdict/verdict-band.tsx'
import { ClaimEyebrow } from './claim-eyebrow.tsx'
import { ClaimQuotation } from './claim-quotation.tsx'
import { EditionBanner } from './edition-banner.tsx'
import { ClaimHeadline } from './headline.tsx'
import { Notices } from './notices.tsx'
import { PageHead } from './page-frame.tsx'

type Props = {
  edition: EditionDocument
  claim: EditionClaim
  newest: { number: number; href: string } | undefined
  notices: readonly Notice[]
  words: Words
}

/** What a reader has seen after five seconds: the finding, the claim in its own words, the verdict. */
export function ClaimHead({ edition, claim, newest, notices, words }: Props) {
  return (
    <PageHead>
      {newest && <EditionBanner edition={edition} newest={newest} words={words} />}
      <ClaimEyebrow edition={edition} claim={claim} isPermanent={newest !== undefined} words={words} />
      <ClaimHeadline wording={claim.wording} answers={claim.answers} words={words} />
      <ClaimQuotation edition={edition} claim={claim} words={words} />
      <div className="mt-8 space-y-4">
        <VerdictBand answers={claim.answers} words={words} />
        <Notices notices={notices} words={words} />
      </div>
    </PageHead>
  )
}
