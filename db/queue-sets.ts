import { type SQL, sql } from 'drizzle-orm'
import { isFiltered, type QueueFilters, type QueueTab } from '#domain/queue.ts'
import { containsWords } from './contains-words.ts'

/** Who asks, when, and which day that is in the newsroom. */
export type QueueAsker = { personId: string; isEditor: boolean; now: Date; today: string }

/**
 * The claims of each tab, as queries that answer `claim_id`, `why`, `due_at`, `since`, `is_high_risk` and `priority`: no
 * claim twice, and none that was withdrawn or retracted: both end its assignment and its open proposal. All of it stands
 * in the claim's task, and each part has an index of its own, so that a queue costs what stands in it, however much
 * somebody has behind them.
 */
export function queueSet(tab: QueueTab, who: QueueAsker): SQL {
  switch (tab) {
    case 'needs-me':
      return sql`${toCheck(who)} union all ${toRecheck(who)} ${who.isEditor ? sql`union all ${toSignOff(who)}` : sql``}`
    case 'waiting':
      return waiting(who)
    case 'due':
      return sql`select claim_id, 'check' as why, due_at, assigned_at as since, ${importance} from task
        where ${isMine(who)} and due_at is not null`
    case 'new':
      return toTake
  }
}

const importance = sql`is_high_risk, priority`
const isMine = ({ personId }: QueueAsker) => sql`(assignee_id = ${personId} and not has_sign_off)`

/** What is assigned to them and has no answer, and what they answered, got back, and nobody else has. */
const toCheck = (who: QueueAsker) => sql`
  select claim_id, 'check' as why, due_at, assigned_at as since, ${importance} from task
  where ${isMine(who)} and proposer_id is null
  union all
  select claim_id, 'check', null, back_since, ${importance} from task
  where back_to_id = ${who.personId} and assignee_id is null and not is_retracted`

/** Standing verdicts that they have or proposed, and whose day to look again has come. */
const toRecheck = ({ personId, today }: QueueAsker) => sql`
  select claim_id, 'recheck', null::timestamptz, recheck_on::timestamptz, ${importance} from task
  where recheck_on <= ${today} and has_sign_off and (proposer_id = ${personId} or assignee_id = ${personId})
    and not is_retracted`

/** What an editor may sign off, having edited nothing of it: asked of the whole newsroom. */
const toSignOff = ({ personId }: QueueAsker) => sql`
  select claim_id, 'sign off', due_at, proposed_at, ${importance} from task
  where proposer_id is not null and not has_sign_off and ${personId}::uuid <> all(editor_ids)`

/** What they proposed, or have and somebody else proposed, until it is signed off or sent back. */
const waiting = (who: QueueAsker) => sql`
  select claim_id, 'wait' as why, due_at, proposed_at as since, ${importance} from task
  where ${isMine(who)} and proposer_id is not null
  union all
  select claim_id, 'wait', due_at, proposed_at, ${importance} from task
  where proposer_id = ${who.personId} and not has_sign_off and assignee_id is distinct from ${who.personId}::uuid`

/** What nobody has and nobody has answered, in the whole newsroom. */
const toTake = sql`
  select claim_id, 'take' as why, null::timestamptz as due_at, extracted_at as since, ${importance}
  from task
  where assignee_id is null and proposer_id is null and not is_retracted`

/**
 * A set without what the address does not ask for. Only the claims of the set are looked at, by their keys: the
 * database cannot tell how large it is, and would look for the words in all claims (`offset 0` keeps it from that).
 */
export function filtered(set: SQL, filters: QueueFilters): SQL {
  if (!isFiltered(filters)) return set
  return sql`select q.* from (${set} offset 0) q (claim_id, why, due_at, since, is_high_risk, priority)
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
