import { and, eq, isNull, sql } from 'drizzle-orm'
import { MERGE_LIMIT } from '#domain/source-draft.ts'
import { claimsRestingOn } from './claims-resting.ts'
import type { Queryable } from './client.ts'
import { standingSource } from './known-source.ts'
import { nameKey } from './publishers.ts'
import { article } from './schema/article.ts'
import { party, sourceAlias } from './schema/source.ts'

type ChangedClaim = {
  id: string
  articleId: string
  articleTitle: string
  language: string
  number: number
  wording: string
  version: number
  /** Whose open proposal ends, and whose sign-off falls. */
  proposer: string | null
  signer: string | null
}

/**
 * What merging one source into another does, as the preview shows it and as the command does it. `claims` holds
 * one more than the limit at most. The fingerprint is of all of it: while it stays, nothing that was shown changed.
 */
export async function mergeEffect(db: Queryable, fromId: string, intoId: string) {
  const [from, into] = [await standingSource(db, fromId), await standingSource(db, intoId)]
  const claims = await changedClaims(db, fromId, intoId)
  const [parties, partiesOfTarget] = [await partiesOf(db, fromId), await partiesOf(db, intoId)]
  const aliases = await db
    .select({ id: sourceAlias.id, name: sourceAlias.name })
    .from(sourceAlias)
    .where(eq(sourceAlias.sourceId, fromId))
    .orderBy(sourceAlias.name)
  const counts = await countsOf(db, fromId)
  const effect = { from, into, claims, parties, partiesOfTarget, aliases, ...counts }
  return { ...effect, fingerprint: await fingerprintOf(db, effect) }
}

export type MergeEffect = Awaited<ReturnType<typeof mergeEffect>>

/**
 * The live claims whose sources change: those that rest on the source, and, in the articles in which it is a party
 * and its target was not, those that rest on the target, whose word is a party's from now on; and so in the articles
 * of an outlet that is called like it, where the target is the publisher from now on (domain/independence.ts).
 */
async function changedClaims(db: Queryable, fromId: string, intoId: string): Promise<ChangedClaim[]> {
  return [
    ...(await db.execute<ChangedClaim>(sql`
      select c.id, c.article_id as "articleId", a.title as "articleTitle", a.language, c.number, c.wording,
        c.version, proposer.name as proposer, signer.name as signer
      from claim c
      join article a on a.id = c.article_id
      left join proposal p on p.claim_id = c.id and p.ended_at is null
      left join person proposer on proposer.id = p.proposed_by
      left join sign_off s on s.claim_id = c.id and s.fell_at is null
      left join person signer on signer.id = s.person_id
      where c.id in (${claimsRestingOn(fromId)})
        or c.id in (${claimsRestingOn(intoId)}) and (c.article_id in (
          select article_id from party where source_id = ${fromId} and ended_at is null
          except select article_id from party where source_id = ${intoId} and ended_at is null)
          or ${nameKey(sql`a.outlet`)} in (
            select ${nameKey(sql`name`)} from source where id = ${fromId}
            union select ${nameKey(sql`name`)} from source_alias where source_id = ${fromId}))
      order by a.title, c.article_id, c.number
      limit ${MERGE_LIMIT + 1}`)),
  ]
}

function partiesOf(db: Queryable, sourceId: string) {
  return db
    .select({ id: party.id, articleId: article.id, title: article.title, reason: party.reason })
    .from(party)
    .innerJoin(article, eq(article.id, party.articleId))
    .where(and(eq(party.sourceId, sourceId), isNull(party.endedAt)))
    .orderBy(article.id)
}

async function countsOf(db: Queryable, sourceId: string): Promise<{ hops: number; pieces: number }> {
  const [counted] = await db.execute<{ hops: number; pieces: number }>(sql`
    select (select count(*)::int from hop where source_id = ${sourceId}) as hops,
      (select count(*)::int from evidence where source_id = ${sourceId}) as pieces`)
  return counted ?? { hops: 0, pieces: 0 }
}

async function fingerprintOf(db: Queryable, effect: object): Promise<string> {
  const [made] = await db.execute<{ hash: string }>(
    sql`select encode(sha256(convert_to(${JSON.stringify(effect)}, 'UTF8')), 'hex') as hash`,
  )
  return made?.hash ?? ''
}
