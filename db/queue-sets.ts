import { type SQL, sql } from 'drizzle-orm'
import { isFiltered, type QueueFilters, type QueueTab } from '#domain/queue.ts'
import { containsWords } from './contains-words.ts'
import { isLive, isLiveClaim } from './live-claim.ts'

/** Who asks, when, and which day that is in the newsroom. */
export type QueueAsker = { personId: string; isEditor: boolean; now: Date; today: string }

/**
 * What a person has and nobody has signed off, each with its open proposal; the sets below are asked beside it. Most of
 * what somebody has ever had is signed off, so that is asked first, by one look-up each (stage-facts.ts says why not
 * `exists`).
 */
export function assignedTo({ personId }: QueueAsker): SQL {
  return sql`mine as materialized (
    select a.claim_id, a.due_at, a.assigned_at, p.proposed_at, p.proposed_by
    from (
      select claim_id, due_at, assigned_at from assignment a
      where person_id = ${personId} and ended_at is null and not ${isSignedOff(sql`a.claim_id`)} offset 0
    ) a
    left join lateral (
      select proposed_at, proposed_by from proposal where claim_id = a.claim_id and ended_at is null limit 1
    ) p on true)`
}

/**
 * The claims of each tab, as queries that answer `claim_id`, `why`, `due_at` and `since`, beside `mine`: no claim
 * twice, and none that was withdrawn or retracted: both end its assignment and its open proposal.
 */
export function queueSet(tab: QueueTab, who: QueueAsker): SQL {
  switch (tab) {
    case 'needs-me':
      return sql`${toCheck(who)} union all ${toRecheck(who)} ${who.isEditor ? sql`union all ${toSignOff(who)}` : sql``}`
    case 'waiting':
      return waiting(who)
    case 'due':
      return sql`select claim_id, 'check' as why, due_at, assigned_at as since from mine where due_at is not null`
    case 'new':
      return toTake
  }
}

/** What is assigned to them and has no answer, and what they answered, got back, and nobody else has. */
const toCheck = ({ personId }: QueueAsker) => sql`
  select claim_id, 'check' as why, due_at, assigned_at as since from mine where proposed_at is null
  union all
  select claim_id, 'check', null, ended_at from proposal own
  where proposed_by = ${personId} and ending in ('sent back', 'content changed')
    and id = (select id from proposal where claim_id = own.claim_id order by proposed_at desc, id desc limit 1)
    and ${assignee(sql`own.claim_id`)} is null
    and ${isLive(sql`own.claim_id`)}`

/** Standing verdicts that they have or proposed, and whose day to look again has come. */
const toRecheck = ({ personId, today }: QueueAsker) => sql`
  select claim_id, 'recheck', null::timestamptz, recheck_on::timestamptz from proposal p
  where ended_at is null and recheck_on <= ${today} and ${isSignedOff(sql`p.claim_id`)}
    and (proposed_by = ${personId} or ${assignee(sql`p.claim_id`)} = ${personId}::uuid)
    and ${isLive(sql`p.claim_id`)}`

/** What an editor may sign off, having edited nothing of it: asked of the whole newsroom, so the first part is no look-up. */
const toSignOff = ({ personId }: QueueAsker) => sql`
  select claim_id, 'sign off', ${dueOf(sql`open.claim_id`)}, proposed_at
  from (
    select claim_id, proposed_at from proposal p
    where ended_at is null and not exists (select from sign_off s where s.claim_id = p.claim_id and s.fell_at is null)
    offset 0
  ) open
  where (select true from claim_editor where claim_id = open.claim_id and person_id = ${personId}) is null`

/** What they proposed, or have and somebody else proposed, until it is signed off or sent back. */
const waiting = ({ personId }: QueueAsker) => sql`
  select claim_id, 'wait' as why, due_at, proposed_at as since from mine
  where proposed_at is not null
  union all
  select claim_id, 'wait', ${dueOf(sql`own.claim_id`)}, proposed_at from proposal own
  where proposed_by = ${personId} and ended_at is null
    and not ${isSignedOff(sql`own.claim_id`)} and ${isNotMine(sql`own.claim_id`, personId)}`

/** What nobody has and nobody has answered, in the whole newsroom. */
const toTake = sql`
  select id as claim_id, 'take' as why, null::timestamptz as due_at, extracted_at as since from claim c
  where ${isLiveClaim}
    and not exists (select from assignment a where a.claim_id = c.id and a.ended_at is null)
    and not exists (select from proposal p where p.claim_id = c.id and p.ended_at is null)`

const isSignedOff = (claimId: SQL) =>
  sql`((select true from sign_off where claim_id = ${claimId} and fell_at is null) is not null)`
const assignee = (claimId: SQL) =>
  sql`(select person_id from assignment where claim_id = ${claimId} and ended_at is null)`
const dueOf = (claimId: SQL) =>
  sql`(select due_at from assignment where claim_id = ${claimId} and ended_at is null)`
const isNotMine = (claimId: SQL, personId: string) =>
  sql`${assignee(claimId)} is distinct from ${personId}::uuid`

/**
 * A set without what the address does not ask for. Only the claims of the set are looked at, by their keys: the
 * database cannot tell how large it is, and would look for the words in all claims (`offset 0` keeps it from that).
 */
export function filtered(set: SQL, filters: QueueFilters): SQL {
  if (!isFiltered(filters)) return set
  return sql`select q.* from (${set} offset 0) q (claim_id, why, due_at, since)
    where (select ${queueFilter(filters)} from claim c where c.id = q.claim_id)`
}

function queueFilter({ q, article, kind, priority }: QueueFilters): SQL {
  const asked: SQL[] = []
  if (q) asked.push(containsWords(sql`c.wording`, q))
  if (article) asked.push(sql`c.article_id = ${article}`)
  if (kind) asked.push(sql`c.kind = ${kind}`)
  if (priority === 'high-risk') asked.push(sql`c.is_high_risk`)
  else if (priority) asked.push(sql`c.priority = ${priority}`)
  return sql.join(asked, sql` and `)
}
