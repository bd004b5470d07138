import { sql } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import type { DeskEvent } from '#domain/desk-event.ts'
import { recordAll } from './audit.ts'
import type { Tx } from './client.ts'
import { liftVersions } from './lift-versions.ts'

/** A claim as it is under its lock, and why its verdict no longer stands, as the rest of a sentence after "because". */
export type Raised = { before: ClaimUnderLock; cause: string }

/**
 * Raises the version of a claim whose content has just changed, under its lock. A standing sign-off falls and
 * an open proposal ends, and both name the change (product.md, Stale approvals fall). Returns the version.
 */
export async function raiseVersion(
  tx: Tx,
  actor: Actor,
  before: ClaimUnderLock,
  cause: string,
  now: Date,
): Promise<number> {
  const raised = { before, cause }
  const versions = await raiseVersions(tx, actor, [raised], now)
  await recordAll(tx, actor, verdictFell(raised), now)
  return versions.get(before.id) ?? 0
}

/**
 * The same for many claims under their locks, in as many queries. Records nothing: the caller does, with verdictFell,
 * once everything is written. Answers with the versions by the claims' ids.
 */
export async function raiseVersions(
  tx: Tx,
  actor: Actor,
  raised: readonly Raised[],
  now: Date,
): Promise<Map<string, number>> {
  if (raised.length === 0) return new Map()
  const versions = await liftVersions(
    tx,
    raised.map(({ before }) => before.id),
  )
  const at = sql`${now.toISOString()}::timestamptz`
  const fallen = raised.flatMap(({ before, cause }) =>
    before.signOff ? [{ id: before.signOff.id, cause }] : [],
  )
  if (fallen.length > 0)
    await tx.execute(sql`
      update sign_off set fell_at = ${at}, fell_cause = fallen.cause from ${rowsOf(fallen)} as fallen (id uuid, cause text)
      where sign_off.id = fallen.id and fell_at is null`)
  const ended = raised.flatMap(({ before, cause }) =>
    before.openProposal ? [{ id: before.openProposal.id, cause }] : [],
  )
  if (ended.length > 0)
    await tx.execute(sql`
      update proposal set ended_at = ${at}, ending = 'content changed', ended_by = ${actor.id}, ended_reason = ended.cause
      from ${rowsOf(ended)} as ended (id uuid, cause text) where proposal.id = ended.id`)
  return versions
}

const rowsOf = (rows: readonly { id: string; cause: string }[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)`

/** What its history says of a claim whose version rose: nothing where it had no verdict that could fall. */
export function verdictFell({ before, cause }: Raised): DeskEvent[] {
  const proposerId = before.openProposal?.byId
  const where = { articleId: before.articleId, claimId: before.id, cause, proposerId }
  if (before.signOff) return [{ type: 'sign-off.fell', ...where, signedOffBy: before.signOff.by }]
  return before.openProposal ? [{ type: 'proposal.fell', ...where }] : []
}
