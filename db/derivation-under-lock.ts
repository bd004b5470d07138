import { and, eq, isNull } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import type { ClaimUnderLock } from '#domain/claim-under-lock.ts'
import type { DerivationDraft } from '#domain/derivation-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, notFound, refuse, staleness } from '#domain/refusal.ts'
import type { Queryable, Tx } from './client.ts'
import { claimsOnEvidence, holdDerivations } from './derivation-lock.ts'
import { evidenceOrigins } from './evidence-origins.ts'
import { lockClaims } from './lock-claims.ts'
import { article } from './schema/article.ts'
import { evidenceLink } from './schema/evidence.ts'
import { readRegister } from './source-register.ts'

/**
 * Locks every live claim that a change of what a piece derives from is about, and then the graph itself. Refused
 * where the person does not work on one of the claims, since each of them changes.
 */
export async function derivationUnderLock(tx: Tx, actor: Actor, draft: DerivationDraft) {
  const evidenceId = await linkedEvidence(tx, draft)
  const ids = new Set([...(await claimsOnEvidence(tx, evidenceId)), draft.claimId])
  const claims = await lockClaims(tx, [...ids])
  const own = claims.find(({ id }) => id === draft.claimId) ?? notFound('claim')
  insist(permissions.stateDerivation(actor, own))
  insist(staleness('claim', draft.basedOn, own.version))
  await insistOnOthers(
    tx,
    actor,
    claims.filter((one) => one !== own),
  )
  await readRegister(tx)
  await holdDerivations(tx)
  const origins = await evidenceOrigins(tx, [evidenceId, draft.fromId])
  const of = origins.get(evidenceId) ?? notFound('evidence')
  const from = origins.get(draft.fromId) ?? notFound('evidence')
  return { of, from, origins, claims }
}

/** The evidence that stands on the claim under this number. */
export async function linkedEvidence(
  db: Queryable,
  { claimId, number }: { claimId: string; number: number },
): Promise<string> {
  const [link] = await db
    .select({ evidenceId: evidenceLink.evidenceId })
    .from(evidenceLink)
    .where(
      and(
        eq(evidenceLink.claimId, claimId),
        eq(evidenceLink.number, number),
        isNull(evidenceLink.detachedAt),
      ),
    )
  return link?.evidenceId ?? notFound('evidence on this claim')
}

async function insistOnOthers(tx: Tx, actor: Actor, claims: readonly ClaimUnderLock[]): Promise<void> {
  const barred = claims.find((claim) => permissions.stateDerivation(actor, claim) !== null)
  if (!barred) return
  const [about] = await tx
    .select({ title: article.title })
    .from(article)
    .where(eq(article.id, barred.articleId))
  refuse(
    'not-assigned',
    `Claim ${barred.number} of “${about?.title}” rests on this evidence too, and you do not work on it. Ask an editor to note this.`,
  )
}
