import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '#domain/actor.ts'
import type { Descent } from '#domain/claim.ts'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import type { Anchor } from '#domain/text/anchors.ts'
import { record } from './audit.ts'
import type { Tx } from './client.ts'
import type { InheritedLink } from './inherited-links.ts'
import { assignLikewise, holdBackLikewise } from './inherited-work.ts'
import { listHops } from './queries/list-hops.ts'
import { anchor, claim, claimDescent } from './schema/claim.ts'
import { evidenceLink } from './schema/evidence.ts'

type Heir = {
  /** The claims that it is made of; the first one gives its kind, its date and who said it. */
  from: readonly [ClaimUnderLock, ...ClaimUnderLock[]]
  descent: Descent
  number: number
  wording: string
  revisionId: string
  place: Anchor
  links: readonly InheritedLink[]
  nextEvidenceNumber: number
}

/**
 * Makes a claim out of others, under their locks: it inherits the editors of all, the highest priority and risk, the
 * evidence given, whoever is at work on them and a standing hold (product.md, Claims change in the open). The others are the caller's to end.
 */
export async function addHeir(tx: Tx, actor: Actor, heir: Heir, now: Date): Promise<string> {
  const id = uuidv7()
  const { from, number, wording, revisionId, place } = heir
  const [{ id: firstId, articleId, kind, dueOn }] = from
  const fromIds = from.map((one) => one.id)
  await tx.insert(claim).values({
    ...{ id, articleId, number, kind, wording, dueOn, ...(await urgency(tx, fromIds)) },
    ...{ nextEvidenceNumber: heir.nextEvidenceNumber, extractedAt: now, extractedBy: actor.id },
  })
  const { start: startsAt, end: endsAt, exact, prefix, suffix } = place
  await tx.insert(anchor).values({ claimId: id, revisionId, startsAt, endsAt, exact, prefix, suffix })
  await tx.execute(sql`
    insert into hop (claim_id, position, source_id, anonymous_description, cue, hedge)
    select ${id}, position, source_id, anonymous_description, cue, hedge from hop where claim_id = ${firstId}`)
  await tx.execute(sql`
    insert into claim_editor (claim_id, person_id, first_event, since)
    select distinct on (person_id) ${id}::uuid, person_id, first_event, since from claim_editor
    where claim_id in ${fromIds} order by person_id, since`)
  if (heir.links.length > 0)
    await tx.insert(evidenceLink).values(heir.links.map((link) => ({ ...link, claimId: id, linkedAt: now })))
  await tx
    .insert(claimDescent)
    .values(fromIds.map((fromId) => ({ fromId, intoId: id, descent: heir.descent })))
  const made = { number, wording, quotation: exact, madeFrom: from.map((one) => one.number) }
  const content = { kind, dueOn, hops: await listHops(tx, id) }
  await record(tx, actor, { type: 'claim.extracted', articleId, claimId: id, ...made, ...content }, now)
  await holdBackLikewise(tx, actor, { id, articleId }, fromIds, now)
  await assignLikewise(tx, actor, { id, articleId }, fromIds, now)
  return id
}

/** The most urgent of them. */
async function urgency(tx: Tx, claimIds: readonly string[]) {
  const [row] = await tx
    .select({
      // Declared from high to low, and an enum sorts as it is declared.
      priority: sql<(typeof claim.$inferSelect)['priority']>`min(${claim.priority})`,
      isHighRisk: sql<boolean>`bool_or(${claim.isHighRisk})`,
    })
    .from(claim)
    .where(sql`${claim.id} in ${[...claimIds]}`)
  if (!row) throw new Error('The claims went away under their locks')
  return row
}
