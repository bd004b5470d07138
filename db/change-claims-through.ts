import type { Actor } from '#domain/actor.ts'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import { record } from './audit.ts'
import type { Tx } from './client.ts'
import { raiseVersion } from './raise-version.ts'

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
  for (const before of claims) {
    await raiseVersion(tx, actor, before, cause, now)
    const about = { articleId: before.articleId, claimId: before.id, cause }
    await record(tx, actor, { type: 'claim.changed-through', ...about }, now)
  }
}
