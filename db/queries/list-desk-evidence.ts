import { type SQL, sql } from 'drizzle-orm'
import { DESK_PAGE_SIZE } from '#domain/desk-list.ts'
import type { EvidenceKind } from '#domain/evidence.ts'
import type { Queryable } from '../client.ts'
import { containsWords } from '../contains-words.ts'

type EvidenceRow = {
  id: string
  title: string
  kind: EvidenceKind
  source: string
  attachedAt: string
  /** Claims on which it stands. */
  claims: number
  isRemoved: boolean
}

/**
 * The desk's evidence, newest first, pages from 1, found by any part of its title or of a name of its source.
 * `standing` leaves out what was removed, which can be neither linked nor derived from.
 */
export async function listDeskEvidence(
  db: Queryable,
  { words, page, standing = false }: { words: string; page: number; standing?: boolean },
): Promise<{ evidence: EvidenceRow[]; hasMore: boolean }> {
  const conditions = [words ? found(words) : sql`true`]
  if (standing) conditions.push(sql`not exists (select from tombstone where evidence_id = e.id)`)
  const rows = await db.execute<Row>(sql`
    with listed as materialized (
      select e.id, e.title, e.kind, e.source_id, e.attached_at from evidence e
      where ${sql.join(conditions, sql` and `)}
      order by e.attached_at desc, e.id desc limit ${DESK_PAGE_SIZE + 1} offset ${(page - 1) * DESK_PAGE_SIZE}
    )
    select l.id, l.title, l.kind, l.attached_at, s.name as source,
      (select count(distinct claim_id)::int from evidence_link
        where evidence_id = l.id and detached_at is null) as claims,
      (select true from tombstone where evidence_id = l.id) is not null as is_removed
    from listed l
    join source s on s.id = l.source_id
    order by l.attached_at desc, l.id desc`)
  return { evidence: rows.slice(0, DESK_PAGE_SIZE).map(evidenceOf), hasMore: rows.length > DESK_PAGE_SIZE }
}

/** Each part by its own trigram index: one condition over all of them would read the tables whole. */
function found(words: string): SQL {
  return sql`e.id in (
    select id from evidence where ${containsWords(sql`title`, words)}
    union select id from evidence where source_id in (
      select id from source where ${containsWords(sql`name`, words)}
      union select source_id from source_alias where ${containsWords(sql`name`, words)}))`
}

type Row = {
  id: string
  title: string
  kind: EvidenceKind
  source: string
  attached_at: string
  claims: number
  is_removed: boolean
}

function evidenceOf({ attached_at, is_removed, ...row }: Row): EvidenceRow {
  return { ...row, attachedAt: new Date(attached_at).toISOString(), isRemoved: is_removed }
}
