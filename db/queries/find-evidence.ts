import { sql } from 'drizzle-orm'
import type { SourceKind } from '#domain/attribution.ts'
import type { Credibility, EvidenceKind, Proximity, Reliability } from '#domain/evidence.ts'
import type { Queryable } from '../client.ts'

/** A piece of evidence, whichever claims it is on. */
type EvidenceOnDesk = {
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
  /** How often it was put on a claim or taken off one, plus one: what a removal is based on. */
  changes: number
}

export async function findEvidence(db: Queryable, evidenceId: string): Promise<EvidenceOnDesk | null> {
  const [row] = await db.execute<Row>(sql`
    select e.id, e.kind, e.title, e.url, e.locator, e.published_on::text, e.seen_on::text, e.proximity,
      e.credibility, e.attached_at, attacher.name as attacher, e.file_name, b.sha256, b.media_type, b.size::float8,
      s.id as source_id, s.name as source, s.kind as source_kind, s.reliability,
      t.reason, t.removed_at, remover.name as remover,
      (select 1 + count(*)::int + count(detached_at)::int from evidence_link where evidence_id = e.id) as changes
    from evidence e
    join source s on s.id = e.source_id
    join person attacher on attacher.id = e.attached_by
    left join blob b on b.sha256 = e.file_sha256
    left join tombstone t on t.evidence_id = e.id
    left join person remover on remover.id = t.removed_by
    where e.id = ${evidenceId}`)
  return row ? evidenceOf(row) : null
}

type Row = {
  id: string
  kind: EvidenceKind
  title: string
  url: string | null
  locator: string | null
  published_on: string | null
  seen_on: string
  proximity: Proximity
  credibility: Credibility
  attached_at: string
  attacher: string
  file_name: string | null
  sha256: string | null
  media_type: string
  size: number
  source_id: string
  source: string
  source_kind: SourceKind
  reliability: Reliability
  reason: string | null
  removed_at: string
  remover: string
  changes: number
}

function evidenceOf(row: Row): EvidenceOnDesk {
  const { id, kind, title, url, locator, proximity, credibility, sha256, reason, changes } = row
  return {
    ...{ id, kind, title, url, locator, proximity, credibility, changes },
    source: { id: row.source_id, name: row.source, kind: row.source_kind, reliability: row.reliability },
    publishedOn: row.published_on,
    seenOn: row.seen_on,
    file:
      sha256 === null
        ? null
        : { name: row.file_name ?? '', mediaType: row.media_type, size: row.size, sha256 },
    attachedAt: new Date(row.attached_at).toISOString(),
    attachedBy: row.attacher,
    removed: reason === null ? null : { reason, at: new Date(row.removed_at).toISOString(), by: row.remover },
  }
}
