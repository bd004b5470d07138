import type { Actor } from './actor.ts'
import type { ClaimUnderLock } from './claim-under-lock.ts'
import { permissions } from './permissions.ts'
import type { BenchClaim } from './workbench.ts'

const guarded = {
  rewordOnBench: 'rewordClaim',
  splitClaim: 'splitClaim',
  mergeClaims: 'mergeClaims',
  withdrawOnBench: 'withdrawClaim',
  moveAnchor: 'moveAnchor',
  acceptAnchor: 'acceptAnchor',
} as const

/** What can be done with a claim on the bench, and why this person may not do it now; null where they may. */
export type BenchRefusals = Record<keyof typeof guarded, string | null>

/** The commands decide under the claim's lock; this tells beforehand, from what the bench knows of the claim. */
export function benchRefusals(actor: Actor, articleId: string, claim: BenchClaim): BenchRefusals {
  const facts = factsOf(articleId, claim)
  const refusal = (task: keyof typeof guarded) => permissions[guarded[task]](actor, facts)?.sentence ?? null
  return {
    rewordOnBench: refusal('rewordOnBench'),
    splitClaim: refusal('splitClaim'),
    mergeClaims: refusal('mergeClaims'),
    withdrawOnBench: refusal('withdrawOnBench'),
    moveAnchor: refusal('moveAnchor'),
    acceptAnchor: refusal('acceptAnchor'),
  }
}

/** What no rule of these asks (editors, the open proposal) is left empty. */
function factsOf(articleId: string, claim: BenchClaim): ClaimUnderLock {
  const { id, number, version, kind, dueOn, isWithdrawn, isPublished, isHeldBack, isRetracted } = claim
  return {
    ...{ id, articleId, number, version, kind, dueOn, isWithdrawn, isPublished, isHeldBack, isRetracted },
    isAttributed: claim.hops.length > 0,
    waiting: claim.waiting?.state ?? null,
    editors: [],
    assignees: claim.assignee ? [claim.assignee.id] : [],
    openProposal: null,
    signOff: claim.signedOffBy === null ? null : { id: claim.id, by: '', byId: claim.signedOffBy },
  }
}
