import { sql } from 'drizzle-orm'
import type { SourceKind } from '#domain/attribution.ts'
import type { Credibility, EvidenceKind, PinState, Proximity, Reliability, Stance } from '#domain/evidence.ts'
import type { Question } from '#domain/verdict.ts'
import type { Database } from '../client.ts'

/** The evidence that is attached to a claim, by its number on the claim. */
export async function listEvidence(db: Database, claimId: string): Promise<EvidenceOfClaim[]> {
  return evidenceOf(await db.execute<EvidenceRow>(evidenceQuery(claimId)))
}

export const evidenceQuery = (claimId: string) => sql`
  select l.evidence_id as "evidenceId", l.number, e.kind, e.title, s.name as "sourceName",
    s.kind as "sourceKind", s.reliability, e.url, e.locator, e.published_on::text as "publishedOn",
    e.seen_on::text as "seenOn", e.proximity, e.credibility, l.question, l.stance, l.shows,
    l.pin_state as "pinState", l.pin_text as "pinText", pinner.name as "pinnedBy",
    e.file_name, b.sha256, b.size::float8, b.media_type, t.reason as removed_reason
  from evidence_link l
  join evidence e on e.id = l.evidence_id
  join source s on s.id = e.source_id
  left join person pinner on pinner.id = l.pinned_by
  left join blob b on b.sha256 = e.file_sha256
  left join tombstone t on t.evidence_id = e.id
  where l.claim_id = ${claimId} and l.detached_at is null
  order by l.number`

type Piece = {
  evidenceId: string
  number: number
  kind: EvidenceKind
  title: string
  sourceName: string
  sourceKind: SourceKind
  reliability: Reliability
  url: string | null
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
}

export type EvidenceOfClaim = Piece & {
  file: { name: string; mediaType: string; size: number; sha256: string } | null
  removed: { reason: string } | null
}

export type EvidenceRow = Piece & {
  file_name: string | null
  sha256: string | null
  size: number
  media_type: string
  removed_reason: string | null
}

export function evidenceOf(rows: readonly EvidenceRow[]): EvidenceOfClaim[] {
  return rows.map(({ file_name: name, sha256, size, media_type: mediaType, removed_reason, ...piece }) => {
    const removed = removed_reason === null ? null : { reason: removed_reason }
    // The bytes of what was removed are not served.
    const isHeld = name !== null && sha256 !== null && removed === null
    return { ...piece, file: isHeld ? { name, mediaType, size, sha256 } : null, removed }
  })
}
