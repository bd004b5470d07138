import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '#domain/actor.ts'
import type { DeskEvent } from '#domain/desk-event.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, refuse } from '#domain/refusal.ts'
import { type MergeDraft, mergeRefusal } from '#domain/source-draft.ts'
import { record } from '../audit.ts'
import { changeClaimsThrough } from '../change-claims-through.ts'
import { evidenceRootedIn } from '../claims-resting.ts'
import type { Tx } from '../client.ts'
import { lockClaims } from '../lock-claims.ts'
import { type MergeEffect, mergeEffect } from '../merge-effect.ts'
import { hop } from '../schema/claim.ts'
import { evidence } from '../schema/evidence.ts'
import { party, source, sourceAlias } from '../schema/source.ts'
import { holdRegister } from '../source-register.ts'
import { type Desk, transaction } from '../transaction.ts'

/**
 * An editor finds that two sources are one: what rested on the first rests on the second from now on, under its kind and
 * grade. Every live claim that this touches changes. It cannot be taken back, so what is done is what was previewed.
 */
export async function mergeSources(desk: Desk, draft: MergeDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    insist(permissions.mergeSources(actor))
    const { subjectId: fromId, intoId } = draft
    if (fromId === intoId) refuse('state', 'A source cannot be merged into itself. Choose another one.')
    // What is to be locked is known only from a look without locks; the same look under them must see the same.
    const seen = await previewed(tx, draft)
    const articleIds = seen.parties.map(({ articleId }) => articleId)
    if (articleIds.length > 0)
      await tx.execute(sql`select 1 from article where id in ${articleIds} order by id for no key update`)
    const claims = await lockClaims(
      tx,
      seen.claims.map(({ id }) => id),
    )
    await holdRegister(tx)
    await tx.execute(sql`select 1 from source where id in ${[fromId, intoId]} order by id for update`)
    // Nothing can be attached from here, or derive from it, until this is done.
    await tx.execute(
      sql`select 1 from evidence where id in (${evidenceRootedIn(fromId)}) order by id for update`,
    )
    const effect = await previewed(tx, draft)
    const { from, into } = effect
    await tx.update(hop).set({ sourceId: intoId }).where(eq(hop.sourceId, fromId))
    await tx.update(evidence).set({ sourceId: intoId }).where(eq(evidence.sourceId, fromId))
    await moveNames(tx, actor, effect, desk.now)
    const merged = { mergedInto: intoId, mergedAt: desk.now, mergedBy: actor.id }
    await tx.update(source).set(merged).where(eq(source.id, fromId))
    const about = { sourceId: fromId, name: from.name, intoId, into: into.name }
    await record(tx, actor, { type: 'source.merged', ...about }, desk.now)
    const marks = await moveParties(tx, actor, effect, desk.now)
    const cause = `the source ${from.name} was merged into ${into.name}`
    // Article by article in one order, since each has a chain of the log that somebody else may be waiting for.
    const articles = new Set([...marks, ...claims].map(({ articleId }) => articleId))
    for (const articleId of [...articles].sort()) {
      const ofArticle = (one: { articleId: string }) => one.articleId === articleId
      for (const mark of marks.filter(ofArticle)) await record(tx, actor, mark, desk.now)
      await changeClaimsThrough(tx, actor, claims.filter(ofArticle), cause, desk.now)
    }
  })
}

/** What the merge does now, refused when that is not what the preview showed, or more than one press may do. */
async function previewed(tx: Tx, { subjectId, intoId, basedOn }: MergeDraft): Promise<MergeEffect> {
  const effect = await mergeEffect(tx, subjectId, intoId)
  insist(mergeRefusal(effect.claims.length))
  if (effect.fingerprint !== basedOn)
    refuse('stale', 'What this merge does changed after you looked, so nothing was merged. Look at it again.')
  return effect
}

/** The other names go along, and the name itself becomes one of them: whoever types it means the target. */
async function moveNames(tx: Tx, actor: Actor, { from, into }: MergeEffect, now: Date) {
  await tx.update(sourceAlias).set({ sourceId: into.id }).where(eq(sourceAlias.sourceId, from.id))
  const added = { addedAt: now, addedBy: actor.id }
  await tx.insert(sourceAlias).values({ id: uuidv7(), sourceId: into.id, name: from.name, ...added })
}

type Mark = Extract<DeskEvent, { type: 'party.marked' | 'party.unmarked' }>

/** A party mark ends and stands on the target instead, unless the target is a party there already. */
async function moveParties(tx: Tx, actor: Actor, effect: MergeEffect, now: Date): Promise<Mark[]> {
  const { from, into, parties, partiesOfTarget } = effect
  const there = new Set(partiesOfTarget.map(({ articleId }) => articleId))
  const marks: Mark[] = []
  for (const { id, articleId, reason } of parties) {
    await tx.update(party).set({ endedAt: now, endedBy: actor.id }).where(eq(party.id, id))
    marks.push({ type: 'party.unmarked', articleId, sourceId: from.id, name: from.name })
    if (there.has(articleId)) continue
    const mark = { articleId, sourceId: into.id, reason }
    await tx.insert(party).values({ id: uuidv7(), ...mark, markedAt: now, markedBy: actor.id })
    marks.push({ type: 'party.marked', ...mark, name: into.name })
  }
  return marks
}
