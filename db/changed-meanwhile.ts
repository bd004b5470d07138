import { sql } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import type { DeskEvent } from '#domain/desk-event.ts'
import { historySentence } from '#domain/history-sentence.ts'
import { refuse } from '#domain/refusal.ts'
import type { Tx } from './client.ts'
import { nameKey } from './publishers.ts'

/**
 * What claims share changes every live claim, and makes whoever changed it an editor of each (changeClaimsThrough). A claim
 * that ended is passed over; so it does not come back once somebody changed what it rests on who could then sign it
 * off. Under the locks of the claim and its article, with the register and the derivations held for reading.
 */
export async function insistOnNothingChanged(tx: Tx, actor: Actor, claim: ClaimUnderLock): Promise<void> {
  const [change] = await tx.execute<{ type: string; payload: string; by: string }>(sql`
    with recursive told as (
      select e.id, e.type, e.actor_id, e.payload, e.payload::jsonb as said from log_entry e
      where e.chain in ('newsroom', ${claim.articleId}) and e.type in (
          'derivation.stated', 'derivation.taken-back', 'evidence.removed', 'party.marked', 'party.unmarked',
          'source.merged', 'source.alias-added', 'source.alias-removed')
        -- Whoever looked for live claims once it had ended wrote to the log after its end.
        and e.id > (select max(id) from log_entry
          where claim_id = ${claim.id} and type in ('claim.withdrawn', 'claim.split', 'claim.merged'))
    ), edge as (
      select evidence_id, from_id from derivation
      union select (said ->> 'evidenceId')::uuid, (said ->> 'fromId')::uuid from told where said ? 'fromId'
    ), piece as (
      select evidence_id as id from evidence_link where claim_id = ${claim.id} and detached_at is null
      union select edge.from_id from edge join piece on piece.id = edge.evidence_id
    ), root as (
      (select source_id as id from hop where claim_id = ${claim.id}
        union select source_id from evidence where id in (select id from piece))
      union select s.id from source s join root on s.merged_into = root.id
    )
    select told.type, told.payload, person.name as by from told join person on person.id = told.actor_id
    where told.actor_id not in (
        select person_id from claim_editor where claim_id = ${claim.id} union select ${actor.id}::uuid)
      and (told.said ->> 'evidenceId' in (select id::text from piece)
        or (told.said ->> 'sourceId' in (select id::text from root)
            or told.said ->> 'intoId' in (select id::text from root))
          and (told.type not like 'source.alias-%' or ${nameKey(sql`told.said ->> 'alias'`)} =
            (select ${nameKey(sql`outlet`)} from article where id = ${claim.articleId})))
    order by told.id limit 1`)
  if (!change) return
  // Only record() writes the log, and it takes nothing but a DeskEvent.
  const event = { ...JSON.parse(change.payload), type: change.type } as DeskEvent
  const what = `${change.by} ${historySentence(event, (at) => at.slice(0, 16).replace('T', ' '))}`
  refuse(
    'state',
    `Claim ${claim.number} stays as it is, because what it rests on changed since. ${what} Make the claim anew.`,
  )
}
