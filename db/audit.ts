import { and, inArray, isNull, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '#domain/actor.ts'
import { chainOf, type DeskEvent, editsClaim } from '#domain/desk-event.ts'
import { noticesFrom } from '#domain/notification.ts'
import type { Tx } from './client.ts'
import { claimEditor } from './schema/claim.ts'
import { notification } from './schema/notification.ts'
import { person } from './schema/people.ts'

type By = Pick<Actor, 'id'>

/**
 * Records what happened, inside the transaction that makes it happen: the log entry, and the claim's editor
 * where the event edits a claim, and a notification for each active person whom it is told to. Called last,
 * since it locks the head of the chain.
 */
export async function record(tx: Tx, actor: By, event: DeskEvent, now: Date): Promise<void> {
  await recordAll(tx, actor, [event], now)
}

/** The same for all that one command did, in the order given and in as many queries as for one event. */
export async function recordAll(tx: Tx, actor: By, events: readonly DeskEvent[], now: Date): Promise<void> {
  const editors = events.flatMap((event) => {
    const claimId = editsClaim(event)
    return claimId ? [{ claimId, personId: actor.id, firstEvent: event.type, since: now }] : []
  })
  if (editors.length > 0) await tx.insert(claimEditor).values(editors).onConflictDoNothing()
  await notify(tx, actor, events, now)
  // A statement has 5 s; an entry takes well under a millisecond.
  for (let from = 0; from < events.length; from += 2_000)
    await append(tx, actor, events.slice(from, from + 2_000), now)
}

async function append(tx: Tx, actor: By, events: readonly DeskEvent[], now: Date): Promise<void> {
  const entries = events.map((event) => {
    const { type, ...payload } = event
    return { chain: chainOf(event), type, claim: 'claimId' in event ? event.claimId : null, payload }
  })
  // Sorted below the call, so that the entries are chained one after another as they are given.
  await tx.execute(sql`
    select log_append(one ->> 'chain', one ->> 'type', ${actor.id}, (one ->> 'claim')::uuid,
      ${now.toISOString()}::timestamptz, one -> 'payload')
    from (
      select one from jsonb_array_elements(${JSON.stringify(entries)}::jsonb) with ordinality as given (one, place)
      order by place) entries`)
}

async function notify(tx: Tx, actor: By, events: readonly DeskEvent[], now: Date): Promise<void> {
  const notices = events.flatMap((event) => noticesFrom(event, actor.id))
  if (notices.length === 0) return
  const ids = [...new Set(notices.map(({ personId }) => personId))]
  const found = await tx
    .select({ id: person.id })
    .from(person)
    .where(and(inArray(person.id, ids), isNull(person.deactivatedAt)))
  const active = new Set(found.map(({ id }) => id))
  const told = notices.filter(({ personId }) => active.has(personId))
  if (told.length === 0) return
  await tx
    .insert(notification)
    .values(told.map((notice) => ({ id: uuidv7(), ...notice, byId: actor.id, happenedAt: now })))
}
