import { correctionKindWord } from '#domain/correction.ts'
import type { EditionDocument } from '#domain/edition.ts'
import { Moment } from '../ui/date.tsx'
import { Notice } from '../ui/notice.tsx'

/** What changed since the edition before, and why; printed for good. */
export function CorrectionBanner({ edition }: { edition: EditionDocument }) {
  if (!edition.correction) return null
  const { kind, reason } = edition.correction
  return (
    <Notice title={correctionKindWord[kind]}>
      <p dir="auto">{reason}</p>
      <p className="text-muted">
        <Moment at={edition.publishedAt} timeZone={edition.newsroom.timeZone} />, edition {edition.number}.
        Earlier editions stand under “History of the page”.
      </p>
    </Notice>
  )
}
