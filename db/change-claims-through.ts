import type { Actor } from '#domain/actor.ts'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import type { DeskEvent } from '#domain/desk-event.ts'
import { recordAll } from './audit.ts'
import type { Tx } from './client.ts'
import { raiseVersions, verdictFell } from './raise-version.ts'

/**
 * Something that claims share was changed, and each of them with it, under its lock: its version goes up, what was
 * proposed or signed off falls, and whoever did it is an editor of it from then on. `cause` names the change. The
 * claims come by article, as lockClaims gives them; nothing goes on the newsroom's chain after this.
 */
export async function changeClaimsThrough(
  tx: Tx,
  actor: Actor,
  claims: readonly ClaimUnderLock[],
  cause: string,
  now: Date,
): Promise<void> {
  const raised = claims.map((before) => ({ before, cause }))
  await raiseVersions(tx, actor, raised, now)
  const events = raised.flatMap((one): DeskEvent[] => {
    const { articleId, id: claimId } = one.before
    return [...verdictFell(one), { type: 'claim.changed-through', articleId, claimId, cause }]
  })
  await recordAll(tx, actor, events, now)
}
