import { and, inArray, isNull, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '#domain/actor.ts'
import { chainOf, type DeskEvent, editsClaim } from '#domain/desk-event.ts'
import { noticesFrom } from '#domain/notification.ts'
import type { Tx } from './client.ts'
import { claimEditor } from './schema/claim.ts'
import { notification } from './schema/notification.ts'
import { person } from './schema/people.ts'

/**
 * Records what happened, inside the transaction that makes it happen: the log entry, and the claim's editor
 * where the event edits a claim, and a notification for each active person whom it is told to. Called last,
 * since it locks the head of the chain.
 */
export async function record(tx: Tx, actor: Pick<Actor, 'id'>, event: DeskEvent, now: Date): Promise<void> {
  const edited = editsClaim(event)
  if (edited)
    await tx
      .insert(claimEditor)
      .values({ claimId: edited, personId: actor.id, firstEvent: event.type, since: now })
      .onConflictDoNothing()
  await notify(tx, actor, event, now)
  const { type, ...payload } = event
  const claimId = 'claimId' in event ? event.claimId : null
  await tx.execute(
    sql`select log_append(${chainOf(event)}, ${type}, ${actor.id}, ${claimId}, ${now.toISOString()}::timestamptz, ${JSON.stringify(payload)}::jsonb)`,
  )
}

async function notify(tx: Tx, actor: Pick<Actor, 'id'>, event: DeskEvent, now: Date): Promise<void> {
  const notices = noticesFrom(event, actor.id)
  if (notices.length === 0) return
  const ids = notices.map(({ personId }) => personId)
  const active = await tx
    .select({ id: person.id })
    .from(person)
    .where(and(inArray(person.id, ids), isNull(person.deactivatedAt)))
  const told = notices.filter(({ personId }) => active.some(({ id }) => id === personId))
  if (told.length === 0) return
  await tx
    .insert(notification)
    .values(told.map((notice) => ({ id: uuidv7(), ...notice, byId: actor.id, happenedAt: now })))
}
