import { checkPath } from '#domain/check-address.ts'
import { claimTakenBack } from '#domain/claim-taken-back.ts'
import type { EditionDocument } from '#domain/edition.ts'
import type { Words } from '#domain/words/words.ts'
import { Moment } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'
import { Notice } from '../ui/notice.tsx'

/** What changed since the edition before, and why; printed for good. Says which claim was taken back, where one was. */
export function CorrectionBanner({ edition, words }: { edition: EditionDocument; words: Words }) {
  if (!edition.correction) return null
  const { kind, reason } = edition.correction
  const takenBack = claimTakenBack(edition, edition.retracted)
  return (
    <Notice title={words.t(`kinds.correction.${kind}`)}>
      {takenBack !== null && (
        <p>
          {words.t.rich('corrections.claimRetracted', {
            n: takenBack,
            claim: (name) => <Link href={checkPath(edition.slug, takenBack)}>{name}</Link>,
          })}
        </p>
      )}
      <p dir="auto">{reason}</p>
      <p className="text-muted">
        {words.t.rich('claimPage.correction', {
          n: edition.number,
          day: () => <Moment at={edition.publishedAt} timeZone={edition.newsroom.timeZone} words={words} />,
        })}
      </p>
    </Notice>
  )
}
