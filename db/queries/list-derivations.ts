import { sql } from 'drizzle-orm'
import type { Queryable } from '../client.ts'

const most = 50

export type Derivation = {
  id: string
  title: string
  source: string
  isRemoved: boolean
  statedBy: string
  statedAt: string
}

/** What a piece of evidence derives from, and the newest of what derives from it, 50 at most; how many in all. */
export async function listDerivations(db: Queryable, evidenceId: string) {
  const from = await sideOf(db, sql`d.from_id`, sql`d.evidence_id = ${evidenceId}`)
  const into = await sideOf(db, sql`d.evidence_id`, sql`d.from_id = ${evidenceId}`)
  return { from: from.map(derivationOf), into: into.map(derivationOf), intoCount: into[0]?.count ?? 0 }
}

function sideOf(db: Queryable, other: ReturnType<typeof sql>, where: ReturnType<typeof sql>) {
  return db.execute<Row>(sql`
    select e.id, e.title, s.name as source, p.name as stated_by, d.stated_at, count(*) over ()::int as count,
      (select true from tombstone where evidence_id = e.id) is not null as is_removed
    from derivation d
    join evidence e on e.id = ${other}
    join source s on s.id = e.source_id
    join person p on p.id = d.stated_by
    where ${where}
    order by d.stated_at desc, e.id
    limit ${most}`)
}

type Row = {
  id: string
  title: string
  source: string
  stated_by: string
  stated_at: string
  count: number
  is_removed: boolean
}

function derivationOf(row: Row): Derivation {
  const { id, title, source } = row
  const statedAt = new Date(row.stated_at).toISOString()
  return { id, title, source, isRemoved: row.is_removed, statedBy: row.stated_by, statedAt }
}
