import type { EditionClaim, EditionDocument } from '#domain/edition.ts'
import type { Words } from '#domain/words/words.ts'
import { Notice } from '../ui/notice.tsx'
import { CorrectionBanner } from './correction-banner.tsx'

type Props = {
  edition: EditionDocument
  claim: EditionClaim
  /** Whether the edition changed this claim. */
  isCorrected: boolean
  words: Words
}

/**
 * What changed since the edition before, and by what consent the newsroom's bar was lifted. What changed other claims, or
 * took one back, changed nothing on this one: beside its verdict it would read as if this were corrected or retracted.
 */
export function OverrideBanner({ edition, claim, isCorrected, words }: Props) {
  const isOfThis = edition.correction !== null && isCorrected
  if (!isOfThis && !claim.override) return null
  return (
    <div className="mt-10 space-y-4 lg:ps-50">
      {isOfThis && <CorrectionBanner edition={edition} words={words} />}
      {claim.override && (
        <Notice title={words.t('claimPage.override')}>
          <p dir="auto">{claim.override}</p>
          <p className="text-muted">{words.t('claimPage.overrideWords')}</p>
        </Notice>
      )}
    </div>
  )
}
