import { desk } from '#db/client.ts'
import { factsOfClaims } from '#db/lock-claims.ts'
import { listWaiting } from '#db/queries/list-waiting.ts'
import type { Actor } from '#domain/actor.ts'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import { permissions } from '#domain/permissions.ts'
import { DeskWaiting } from './desk-waiting.tsx'

type Props = {
  actor: Actor
  article: { id: string; language: string; claims: readonly { waiting: unknown }[] }
}

/** What the newest revision left for somebody to decide, and what this person may decide of it. */
export async function WaitingSection({ actor, article }: Props) {
  // The list stays on the page without any: it says so when the last one is decided.
  const waits = article.claims.some(({ waiting }) => waiting !== null)
  const waiting = waits ? await listWaiting(desk(), article.id) : []
  const facts = await factsOfClaims(
    desk(),
    waiting.map(({ claimId }) => claimId),
  )
  const refusalsOf = (claim: ClaimUnderLock) => ({
    accept: permissions.acceptAnchor(actor, claim)?.sentence ?? null,
    place: permissions.moveAnchor(actor, claim)?.sentence ?? null,
    withdraw: permissions.withdrawClaim(actor, claim)?.sentence ?? null,
  })
  const claims = waiting.flatMap((one) => {
    const locked = facts.find(({ id }) => id === one.claimId)
    return locked ? [{ ...one, refusals: refusalsOf(locked) }] : []
  })
  return <DeskWaiting waiting={claims} language={article.language} />
}
