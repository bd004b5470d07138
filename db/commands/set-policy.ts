import { sql } from 'drizzle-orm'
import { permissions } from '#domain/permissions.ts'
import type { PolicyDraft } from '#domain/policy-draft.ts'
import { sameSettings } from '#domain/policy-settings.ts'
import { insist, refuse, staleness } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { policyInForce } from '../policies.ts'
import { policy } from '../schema/newsroom.ts'
import { type Desk, transaction } from '../transaction.ts'

const policyLock = 7383812

/**
 * An admin sets a new version of the policy. Open proposals are judged by it when they are signed off; what is
 * signed off keeps the version that it was made under (product.md, Policy).
 */
export async function setPolicy(desk: Desk, draft: PolicyDraft): Promise<{ version: number }> {
  return transaction(desk, async (tx, actor) => {
    // There is no row to lock: the table only grows.
    await tx.execute(sql`select pg_advisory_xact_lock(${policyLock})`)
    insist(permissions.setPolicy(actor))
    const current = await policyInForce(tx)
    insist(staleness('policy', draft.basedOn, current.version))
    const { settings, reason } = draft
    if (sameSettings(settings, current.settings))
      refuse('state', `This is what version ${current.version} asks already. Change something, or leave it.`)
    const version = current.version + 1
    await tx.insert(policy).values({ version, settings, reason, inForceFrom: desk.now, setBy: actor.id })
    await record(tx, actor, { type: 'policy.set', version, reason }, desk.now)
    await tx.execute(sql`select pg_notify('stet_pages', '')`)
    return { version }
  })
}
