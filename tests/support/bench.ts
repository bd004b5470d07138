import type { Sql } from 'postgres'
import type { Database } from '#db/client.ts'
import { mergeClaims } from '#db/commands/merge-claims.ts'
import { moveAnchor } from '#db/commands/move-anchor.ts'
import { splitClaim } from '#db/commands/split-claim.ts'
import { undoStep } from '#db/commands/undo-step.ts'
import { findArticlePage } from '#db/queries/find-article-page.ts'
import { type CastMember, mara } from '#db/seed/cast.ts'
import type { TestNewsroom } from './newsroom.ts'

type Room = Pick<TestNewsroom, 'owner' | 'as' | 'version' | 'db'>

/** What is done on the bench, in the newest revision, naming words by what they say. */
export function bench(room: Room) {
  const { owner, as, version, db } = room

  async function textOf(articleId: string): Promise<{ id: string; text: string }> {
    const [row] = await owner`
      select id, text from revision where article_id = ${articleId} order by number desc limit 1`
    return { id: row?.id, text: row?.text }
  }

  const articleOf = async (claimId: string): Promise<string> =>
    (await owner`select article_id from claim where id = ${claimId}`)[0]?.article_id

  async function spanOf(articleId: string, words: string) {
    const { id: revisionId, text } = await textOf(articleId)
    const startsAt = text.indexOf(words)
    if (startsAt < 0) throw new Error(`“${words}” is not in the text`)
    return { revisionId, startsAt, endsAt: startsAt + words.length, words }
  }

  async function moving(claimId: string, words: string) {
    return { claimId, basedOn: await version(claimId), ...(await spanOf(await articleOf(claimId), words)) }
  }

  async function splitting(claimId: string, one: string, two: string) {
    const articleId = await articleOf(claimId)
    const [first, second] = [await spanOf(articleId, one), await spanOf(articleId, two)]
    return {
      ...{ claimId, basedOn: await version(claimId), revisionId: first.revisionId },
      ...{ wordingOne: `First: ${one}`, startsOne: first.startsAt, endsOne: first.endsAt },
      ...{ wordingTwo: `Second: ${two}`, startsTwo: second.startsAt, endsTwo: second.endsAt },
    }
  }

  async function merging(claimIds: string[]) {
    const basedOn = await Promise.all(claimIds.map(version))
    return { articleId: await articleOf(claimIds[0] ?? ''), claimIds, basedOn, wording: 'It is all one.' }
  }

  return {
    ...{ textOf, spanOf, moving, splitting, merging },
    move: async (claimId: string, words: string, who = mara) =>
      moveAnchor(as(who), await moving(claimId, words)),
    split: async (claimId: string, one: string, two: string, who = mara) =>
      splitClaim(as(who), await splitting(claimId, one, two)),
    merge: async (claimIds: string[], who = mara) => mergeClaims(as(who), await merging(claimIds)),
    undo: async (articleId: string, who: CastMember = mara) => {
      const last = await undoableOf(db, articleId, who)
      if (!last) throw new Error(`${who.name} has nothing to undo`)
      return (await undoStep(as(who), { articleId, of: last.seq })).what
    },
  }
}

/** What a person is offered to undo on an article. */
export const undoableOf = async (db: Database, articleId: string, who: { id: string }) =>
  (await findArticlePage(db, articleId, who.id))?.undoable ?? null

/** The bench as an editor sees it: live claims with what they say and rest on, and what is set aside, by whom and why. */
export async function benchOf(owner: Sql, articleId: string) {
  const claims = await owner`
    select c.number, c.wording, c.kind, c.due_on::text, c.priority, c.is_high_risk, a.exact, a.starts_at, a.ends_at,
      array(select concat_ws('/', position, coalesce(s.name, anonymous_description), cue, hedge)
        from hop left join source s on s.id = hop.source_id where claim_id = c.id order by position) as hops,
      array(select concat_ws('/', number, evidence_id, question, pin_state) from evidence_link
        where claim_id = c.id and detached_at is null order by number) as links,
      array(select p.name from assignment t join person p on p.id = t.person_id
        where claim_id = c.id and ended_at is null) as assignees,
      (select state from reanchoring where claim_id = c.id and settled_at is null) as waiting
    from claim c
    left join anchor a on a.claim_id = c.id and a.revision_id =
      (select id from revision r where r.article_id = c.article_id order by number desc limit 1)
    where c.article_id = ${articleId} and c.withdrawn_at is null order by c.number`
  const asides = await owner`
    select p.position, s.reason, s.note, s.set_aside_by from set_aside s join passage p on p.id = s.passage_id
    join revision r on r.id = p.revision_id
    where r.article_id = ${articleId} and s.taken_up_at is null order by p.position`
  return { claims: [...claims], asides: [...asides] }
}

/** Who edited a claim, in the order of their ids. */
export const editorsOf = async (owner: Sql, claimId: string): Promise<string[]> =>
  (await owner`select person_id from claim_editor where claim_id = ${claimId} order by 1`).map(
    (row) => row.person_id,
  )
