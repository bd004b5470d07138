import { sql } from 'drizzle-orm'
import type { Role } from '#domain/actor.ts'
import { DESK_PAGE_SIZE } from '#domain/desk-list.ts'
import type { Workload } from '#domain/workload.ts'
import type { Database } from '../client.ts'
import { containsWords } from '../contains-words.ts'
import { type WorkloadRow, workloadColumns, workloadFrom, workloadOf } from '../workload-columns.ts'

type StaffMember = Workload & {
  id: string
  name: string
  email: string
  role: Role
  isActive: boolean
  isNamedInPublic: boolean
}

/**
 * Everybody who ever joined, the active ones first, by name, each with what is on their desk. `search` is part of
 * a name or of an address; `page` starts at 1.
 */
export async function listStaff(
  db: Database,
  search: string,
  page: number,
  now: Date,
): Promise<{ people: StaffMember[]; hasMore: boolean }> {
  const rows = await db.execute<Row>(sql`
    with page as materialized (
      select id, name, email, role, deactivated_at is null as is_active, is_named_in_public
      from person
      where ${containsWords(sql`name`, search)} or ${containsWords(sql`email`, search)}
      order by is_active desc, lower(name), id
      limit ${DESK_PAGE_SIZE + 1} offset ${(page - 1) * DESK_PAGE_SIZE}
    )
    select p.*, ${workloadColumns}
    from page p ${workloadOf(now)}
    order by p.is_active desc, lower(p.name), p.id`)
  return { people: rows.slice(0, DESK_PAGE_SIZE).map(memberOf), hasMore: rows.length > DESK_PAGE_SIZE }
}

type Row = WorkloadRow & {
  id: string
  name: string
  email: string
  role: Role
  is_active: boolean
  is_named_in_public: boolean
}

function memberOf(row: Row): StaffMember {
  const { id, name, email, role, is_active: isActive, is_named_in_public: isNamedInPublic } = row
  return { ...{ id, name, email, role, isActive, isNamedInPublic }, ...workloadFrom(row) }
}
