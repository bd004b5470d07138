import type { EditionDocument } from '#domain/edition.ts'
import type { Words } from '#domain/words/words.ts'
import { Moment } from '../ui/date.tsx'
import { Notice } from '../ui/notice.tsx'

/** What changed since the edition before, and why; printed for good. */
export function CorrectionBanner({ edition, words }: { edition: EditionDocument; words: Words }) {
  if (!edition.correction) return null
  const { kind, reason } = edition.correction
  return (
    <Notice title={words.t(`kinds.correction.${kind}`)}>
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
