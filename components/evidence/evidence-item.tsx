import type { ReactNode } from 'react'
import { type SourceKind, sourceKindWord } from '#domain/attribution.ts'
import {
  type Credibility,
  credibilityWord,
  type EvidenceKind,
  evidenceKindWord,
  type PinState,
  type Proximity,
  type Reliability,
  reliabilityWord,
  type Stance,
  stanceWord,
} from '#domain/evidence.ts'
import { type Question, questionWord } from '#domain/verdict.ts'
import { StanceMark } from '../check/stance-mark.tsx'
import { Badge } from '../ui/badge.tsx'
import { Day } from '../ui/date.tsx'
import { EvidenceFile, type EvidenceFileFacts } from './evidence-file.tsx'
import { EvidencePin } from './evidence-pin.tsx'

export type DeskEvidence = {
  evidenceId: string
  number: number
  kind: EvidenceKind
  title: string
  sourceName: string
  sourceKind: SourceKind
  reliability: Reliability
  url: string | null
  file: EvidenceFileFacts | null
  locator: string | null
  publishedOn: string | null
  seenOn: string
  proximity: Proximity
  credibility: Credibility
  question: Question
  stance: Stance
  shows: string
  pinState: PinState | null
  pinText: string | null
  pinnedBy: string | null
  removed: { reason: string } | null
}

/** One piece of evidence as colleagues see it: grades, pin and what keeps it from counting. */
export function EvidenceItem({
  piece,
  flag,
  children,
}: {
  piece: DeskEvidence
  flag: string | null
  children?: ReactNode
}) {
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
          <span className="text-muted">
            {questionWord[piece.question]} · {piece.proximity} · {evidenceKindWord[piece.kind].toLowerCase()}
          </span>
          {flag && <Badge tone="attention">{flag}</Badge>}
        </p>
        {piece.removed && (
          <p className="max-w-[70ch]">
            Removed from the desk: <bdi>{piece.removed.reason}</bdi>
          </p>
        )}
        <p className="max-w-[70ch]" dir="auto">
          {piece.shows}
        </p>
        <EvidencePin state={piece.pinState} text={piece.pinText} by={piece.pinnedBy} />
        <p className="text-muted">
          <bdi className="text-ink">{piece.sourceName}</bdi>, {sourceKindWord[piece.sourceKind].toLowerCase()}
          , {reliabilityWord[piece.reliability]} ({piece.reliability}). This item:{' '}
          {credibilityWord[piece.credibility]} ({piece.credibility}).
        </p>
        <p className="text-muted">
          {piece.publishedOn && (
            <>
              Published <Day on={piece.publishedOn} />.{' '}
            </>
          )}
          Seen <Day on={piece.seenOn} />.
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
