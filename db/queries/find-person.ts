import { sql } from 'drizzle-orm'
import type { Role } from '#domain/actor.ts'
import type { Workload } from '#domain/workload.ts'
import type { Database } from '../client.ts'
import { type WorkloadRow, workloadColumns, workloadFrom, workloadOf } from '../workload-columns.ts'

export type PersonFound = Workload & {
  id: string
  name: string
  email: string
  role: Role
  isNamedInPublic: boolean
  joinedAt: Date
  deactivatedAt: Date | null
  hasPassword: boolean
  /** Signs in through the newsroom's identity provider. */
  isBound: boolean
  /** Invitations that they made and that are still open: these end when they are no admin any more. */
  openInvitations: number
}

/** One person of the newsroom with what is on their desk and how they sign in. */
export async function findPerson(db: Database, personId: string, now: Date): Promise<PersonFound | null> {
  const [row] = await db.execute<Row>(sql`
    select p.id, p.name, p.email, p.role, p.is_named_in_public, p.created_at, p.deactivated_at,
      p.password_hash is not null as has_password,
      exists (select from identity where person_id = p.id) as is_bound,
      (select count(*)::int from invitation
        where invited_by = p.id and accepted_at is null and revoked_at is null) as open_invitations,
      ${workloadColumns}
    from person p ${workloadOf(now)}
    where p.id = ${personId}`)
  if (!row) return null
  return {
    ...{ id: row.id, name: row.name, email: row.email, role: row.role },
    isNamedInPublic: row.is_named_in_public,
    joinedAt: new Date(row.created_at),
    deactivatedAt: row.deactivated_at === null ? null : new Date(row.deactivated_at),
    hasPassword: row.has_password,
    isBound: row.is_bound,
    openInvitations: row.open_invitations,
    ...workloadFrom(row),
  }
}

type Row = WorkloadRow & {
  id: string
  name: string
  email: string
  role: Role
  is_named_in_public: boolean
  created_at: string
  deactivated_at: string | null
  has_password: boolean
  is_bound: boolean
  open_invitations: number
}
