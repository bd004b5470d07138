import { type SQL, sql } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import type { Thread } from '#domain/comment.ts'
import type { ArticleOrigin } from '#domain/independence.ts'
import type { StandingNotice } from '#domain/notice.ts'
import { type JudgedEvidence, type Policy, shortfalls } from '#domain/policy.ts'
import { type FactsRow, factsOf, factsQuery } from '../claim-facts.ts'
import { type ClaimHistory, type HistoryRow, historyOf, historyQuery } from '../claim-history.ts'
import type { Database } from '../client.ts'
import { type ThreadRow, threadsOf, threadsQuery } from '../comment-threads.ts'
import { type OriginRow, originsOf, originsQuery } from '../evidence-origins.ts'
import { type JudgedHopRow, judgedHopsQuery } from '../judged-hops.ts'
import { inOneTrip } from '../one-trip.ts'
import { policyOf, policyQuery } from '../policies.ts'
import { judgedPiece } from '../policy-evidence.ts'
import { type NoticeRow, noticeOf, noticesQuery } from '../standing-notices.ts'
import { type ClaimOnDesk, type ClaimRow, claimOf, claimQuery } from './find-claim.ts'
import { independenceIn } from './find-independence.ts'
import { type LatestProposal, type ProposalRow, proposalOf, proposalQuery } from './find-latest-proposal.ts'
import { type EvidenceOfClaim, type EvidenceRow, evidenceOf, evidenceQuery } from './list-evidence.ts'
import { peopleQuery } from './list-people.ts'

type ClaimPage = {
  facts: ClaimUnderLock
  claim: ClaimOnDesk
  hops: JudgedHopRow[]
  evidence: EvidenceOfClaim[]
  independence: ReturnType<typeof independenceIn>
  proposal: LatestProposal | null
  /** What the proposal lacks under the policy in force; null when none waits for a sign-off. */
  standing: { version: number; lacks: string[] } | null
  threads: Thread[]
  hasEarlierThreads: boolean
  history: ClaimHistory
  /** What was raised about the article's claims since its newest edition, oldest first. */
  notices: StandingNotice[]
  /** The active people of the newsroom, by name. */
  people: Actor[]
}

/** Everything that the page of a claim on the desk shows, in one trip; null when there is no such claim. */
export async function findClaimPage(db: Database, claimId: string): Promise<ClaimPage | null> {
  const found = await inOneTrip<Rows>(db, queriesOf(claimId))
  const [[facts], [claim], [origin]] = [found.facts, found.claim, found.origin]
  if (!facts || !claim || !origin) return null
  const origins = originsOf(found.origins)
  const pieces = found.evidence.map(({ evidenceId, number, question, stance, pinState: pin, proximity }) =>
    judgedPiece({ evidenceId, number, question, stance, pin, proximity }, origins),
  )
  const proposal = found.proposal[0] ? proposalOf(found.proposal[0]) : null
  const rules = { policy: policyOf(found.policy), facts: factsOf(facts), proposal }
  const { threads, hasEarlier: hasEarlierThreads } = threadsOf(found.threads)
  return {
    facts: rules.facts,
    claim: claimOf(claim),
    hops: found.hops,
    evidence: evidenceOf(found.evidence),
    independence: independenceIn(pieces, origin),
    proposal,
    standing: standingOf(rules, pieces, origin),
    ...{ threads, hasEarlierThreads },
    history: historyOf(found.history),
    notices: found.notices.map(noticeOf),
    people: found.people,
  }
}

type Rules = Pick<ClaimPage, 'facts' | 'proposal'> & { policy: Policy }

/** How the open proposal of a live claim stands under the policy. */
function standingOf({ policy, facts, proposal }: Rules, evidence: JudgedEvidence[], article: ArticleOrigin) {
  if (proposal?.fate.state !== 'waiting' || facts.isWithdrawn || facts.isRetracted) return null
  const lacks = shortfalls(policy, { ...proposal, evidence, article }).map((one) => one.sentence)
  return { version: policy.version, lacks }
}

type Rows = {
  facts: FactsRow
  claim: ClaimRow
  hops: JudgedHopRow
  evidence: EvidenceRow
  origins: OriginRow
  origin: ArticleOrigin
  proposal: ProposalRow
  policy: Policy
  threads: ThreadRow
  history: HistoryRow
  notices: NoticeRow
  people: Actor
}

const queriesOf = (claimId: string): { [K in keyof Rows]: SQL } => ({
  facts: factsQuery(claimId),
  claim: claimQuery(claimId),
  hops: judgedHopsQuery(claimId),
  evidence: evidenceQuery(claimId),
  origins: originsQuery(
    sql`select evidence_id as id from evidence_link where claim_id = ${claimId} and detached_at is null`,
  ),
  origin: sql`
    select a.url, a.outlet, coalesce((select domains from newsroom limit 1), '{}') as "ownDomains", (
        select coalesce(json_agg(json_build_object('sourceId', source_id, 'reason', reason)), '[]')
        from party where article_id = a.id and ended_at is null
      ) as parties
    from claim c join article a on a.id = c.article_id where c.id = ${claimId}`,
  proposal: proposalQuery(claimId),
  policy: policyQuery(),
  threads: threadsQuery(claimId),
  history: historyQuery(claimId),
  notices: noticesQuery(sql`(select article_id from claim where id = ${claimId})`),
  people: peopleQuery(),
})
