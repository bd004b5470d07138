import { sql } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import { chainOf, type DeskEvent, editsClaim } from '#domain/desk-event.ts'
import type { Tx } from './client.ts'
import { claimEditor } from './schema/claim.ts'

/**
 * Records what happened, inside the transaction that makes it happen: the log entry, and the claim's editor
 * where the event edits a claim. Called last, since it locks the head of the chain.
 */
export async function record(tx: Tx, actor: Pick<Actor, 'id'>, event: DeskEvent, now: Date): Promise<void> {
  const edited = editsClaim(event)
  if (edited)
    await tx
      .insert(claimEditor)
      .values({ claimId: edited, personId: actor.id, firstEvent: event.type, since: now })
      .onConflictDoNothing()
  const { type, ...payload } = event
  const claimId = 'claimId' in event ? event.claimId : null
  await tx.execute(
    sql`select log_append(${chainOf(event)}, ${type}, ${actor.id}, ${claimId}, ${now.toISOString()}::timestamptz, ${JSON.stringify(payload)}::jsonb)`,
  )
}
