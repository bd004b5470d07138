import type { ReactNode } from 'react'
import { stanceWord } from '#domain/evidence.ts'
import { StanceMark } from '../check/stance-mark.tsx'
import { Badge } from '../ui/badge.tsx'
import { EvidenceFile } from './evidence-file.tsx'
import type { EvidenceLine } from './evidence-line.ts'
import { EvidencePin } from './evidence-pin.tsx'

/** One piece of evidence as colleagues see it: grades, pin and what keeps it from counting. */
export function EvidenceItem({ piece, children }: { piece: EvidenceLine; children?: ReactNode }) {
  const { published, seen } = piece
  return (
    <li
      id={`e${piece.number}`}
      className="grid scroll-mt-4 grid-cols-[3.5rem_minmax(0,1fr)] py-4 first:pt-0 target:bg-open"
    >
      <span className="font-semibold text-muted tabular-nums">[@e{piece.number}]</span>
      <div className="grid min-w-0 gap-1.5">
        <h3 className="font-semibold" dir="auto">
          {piece.title}
        </h3>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <StanceMark stance={piece.stance} proximity={piece.proximity} />
          <span className="font-medium">{stanceWord[piece.stance]}</span>
          <span className="text-muted">{piece.about}</span>
          {piece.flag && <Badge tone="attention">{piece.flag}</Badge>}
        </p>
        {piece.removed && (
          <p className="max-w-[70ch]">
            Removed from the desk: <bdi>{piece.removed}</bdi>
          </p>
        )}
        <p className="max-w-[70ch]" dir="auto">
          {piece.shows}
        </p>
        <EvidencePin pin={piece.pin} />
        <p className="text-muted">
          <bdi className="text-ink">{piece.source}</bdi>
          {piece.grades}
        </p>
        <p className="text-muted">
          {published && (
            <>
              Published <time dateTime={published.on}>{published.words}</time>.{' '}
            </>
          )}
          Seen <time dateTime={seen.on}>{seen.words}</time>.
          {piece.locator && (
            <>
              {' '}
              Where: <bdi>{piece.locator}</bdi>.
            </>
          )}
          {piece.url && ' Not captured: the desk holds no copy.'}
        </p>
        {piece.url && <Address url={piece.url} />}
        {piece.file && <EvidenceFile evidenceId={piece.evidenceId} file={piece.file} />}
        {children}
      </div>
    </li>
  )
}

/** The newsroom's address must not tell a source who is looking at it. */
function Address({ url }: { url: string }) {
  return (
    <p className="text-muted">
      <a href={url} rel="noreferrer nofollow" className="text-link underline underline-offset-2">
        <bdi>{url}</bdi>
      </a>
    </p>
  )
}
