import type { ReactNode } from 'react'
import { type SourceKind, sourceKindWord } from '#domain/attribution.ts'
import {
  type Credibility,
  credibilityWord,
  type EvidenceKind,
  evidenceKindWord,
  type Proximity,
  type Reliability,
  reliabilityWord,
} from '#domain/evidence.ts'
import { Day, Moment } from '../ui/date.tsx'
import { Link, OutsideLink } from '../ui/link.tsx'
import { Notice } from '../ui/notice.tsx'
import { EvidenceFile } from './evidence-file.tsx'
import { fileLine } from './evidence-line.ts'

type DeskPiece = {
  id: string
  kind: EvidenceKind
  title: string
  source: { id: string; name: string; kind: SourceKind; reliability: Reliability }
  url: string | null
  locator: string | null
  publishedOn: string | null
  seenOn: string
  proximity: Proximity
  credibility: Credibility
  file: { name: string; mediaType: string; size: number; sha256: string } | null
  attachedAt: string
  attachedBy: string
  removed: { reason: string; at: string; by: string } | null
}

/** What a piece of evidence is, whichever claims it is on; its tombstone where it was removed. */
export function EvidenceFacts({ piece, timeZone }: { piece: DeskPiece; timeZone: string }) {
  const { source, removed } = piece
  return (
    <div className="grid gap-3">
      {removed && (
        <Notice tone="attention" title="Removed from the desk">
          <p>
            <bdi>{removed.reason}</bdi>
          </p>
          <p className="text-muted">
            By <bdi>{removed.by}</bdi>, <Moment at={removed.at} timeZone={timeZone} withTime />. It counts for
            nothing on any claim, and its file is not held.
          </p>
        </Notice>
      )}
      <dl className="grid gap-1.5">
        <Row term="Kind">
          {evidenceKindWord[piece.kind]}, {piece.proximity}
        </Row>
        <Row term="Source">
          <Link href={`/desk/sources/${source.id}`}>
            <bdi>{source.name}</bdi>
          </Link>
          , {sourceKindWord[source.kind].toLowerCase()}, {reliabilityWord[source.reliability]} (
          {source.reliability})
        </Row>
        <Row term="This item">
          {credibilityWord[piece.credibility]} ({piece.credibility})
        </Row>
        {piece.url && (
          <Row term="Address">
            <OutsideLink href={piece.url} />
          </Row>
        )}
        {piece.locator && (
          <Row term="Where in it">
            <bdi>{piece.locator}</bdi>
          </Row>
        )}
        {piece.publishedOn && (
          <Row term="Published on">
            <Day on={piece.publishedOn} />
          </Row>
        )}
        <Row term="Seen on">
          <Day on={piece.seenOn} />
        </Row>
        <Row term="Attached">
          by <bdi>{piece.attachedBy}</bdi>, <Moment at={piece.attachedAt} timeZone={timeZone} withTime />
        </Row>
      </dl>
      {piece.file && !removed && <EvidenceFile evidenceId={piece.id} file={fileLine(piece.file)} />}
    </div>
  )
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="sm:grid sm:grid-cols-[8rem_minmax(0,1fr)] sm:gap-4">
      <dt className="text-muted">{term}</dt>
      <dd className="[overflow-wrap:anywhere]">{children}</dd>
    </div>
  )
}
