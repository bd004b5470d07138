import { claimTakenBack } from '#domain/claim-taken-back.ts'
import type { EditionClaim, EditionDocument } from '#domain/edition.ts'
import type { Words } from '#domain/words/words.ts'
import { Notice } from '../ui/notice.tsx'
import { CorrectionBanner } from './correction-banner.tsx'

type Props = { edition: EditionDocument; claim: EditionClaim; words: Words }

/**
 * What changed since the edition before, and by what consent the newsroom's bar was lifted. That another claim was taken
 * back changed nothing on this one: beside its verdict it would read as if this were retracted.
 */
export function OverrideBanner({ edition, claim, words }: Props) {
  const isOfAnother = claimTakenBack(edition, edition.retracted) !== null
  if ((!edition.correction || isOfAnother) && !claim.override) return null
  return (
    <div className="mt-10 space-y-4 lg:ps-50">
      {!isOfAnother && <CorrectionBanner edition={edition} words={words} />}
      {claim.override && (
        <Notice title={words.t('claimPage.override')}>
          <p dir="auto">{claim.override}</p>
          <p className="text-muted">{words.t('claimPage.overrideWords')}</p>
        </Notice>
      )}
    </div>
  )
}
