import { and, asc, eq, isNull } from 'drizzle-orm'
import { claimAnchors, composeEdition, type EditionParts } from '#domain/compose-edition.ts'
import { type CorrectionKind, correctionKinds, correctionKindWord } from '#domain/correction.ts'
import { leftInWords } from '#domain/coverage.ts'
import type { EditionDocument } from '#domain/edition.ts'
import { hasChanges } from '#domain/edition-changes.ts'
import { decisionsOf } from '#domain/notice.ts'
import { permissions } from '#domain/permissions.ts'
import { shortfalls } from '#domain/policy.ts'
import { publicationChange } from '#domain/publication-change.ts'
import type { PublicationDraft } from '#domain/publication-draft.ts'
import { insist, notFound, refuse, staleness } from '#domain/refusal.ts'
import { articlePublication } from '../article-publication.ts'
import { lockArticle } from '../claim-facts.ts'
import type { Tx } from '../client.ts'
import { earlierEditions } from '../earlier-editions.ts'
import type { JudgedParts } from '../edition-evidence.ts'
import { storeGround } from '../edition-ground.ts'
import { editionParts } from '../edition-parts.ts'
import { policiesOf } from '../policies.ts'
import { getLogPosition } from '../queries/get-log-position.ts'
import { noticeSiblings } from '../raise-notices.ts'
import { article } from '../schema/article.ts'
import { claim } from '../schema/claim.ts'
import { settleNotices } from '../settle-notices.ts'
import { storeEdition } from '../store-edition.ts'
import { type Desk, transaction } from '../transaction.ts'

/** An editor publishes what the preview showed: a snapshot that is never changed afterwards. */
export async function publishEdition(
  desk: Desk,
  draft: PublicationDraft,
): Promise<{ slug: string; number: number }> {
  return transaction(desk, async (tx, actor) => {
    const locked = await lockArticle(tx, draft.articleId)
    await tx
      .select({ id: claim.id })
      .from(claim)
      .where(and(eq(claim.articleId, locked.id), isNull(claim.withdrawnAt)))
      .orderBy(asc(claim.id))
      .for('update')
    insist(permissions.publishEdition(actor, await articlePublication(tx, locked)))
    insist(staleness('article', draft.basedOn, await getLogPosition(tx, locked.id)))
    const parts = (await editionParts(tx, locked)) ?? notFound('article')
    const { gate, document } = composeEdition(parts, desk.now.toISOString(), correctionOf(parts, draft))
    if (!gate.isOpen) refuse('gate', 'This cannot be published yet.', gate.left.map(leftInWords))
    await insistOnPolicy(tx, document, parts.judged)
    const earlier = await earlierEditions(tx, locked.id)
    await noticeSiblings(tx, locked.id, insistOnKind(earlier, document), desk.now)
    const newest = earlier.at(-1)
    if (newest) await settleNotices(tx, locked.id, decisionsOf(newest, document))
    if (!locked.slug) await tx.update(article).set({ slug: document.slug }).where(eq(article.id, locked.id))
    await storeEdition(tx, actor, document, desk.now)
    await storeGround(tx, document, { revisionId: parts.revisionId, anchors: claimAnchors(parts.claims) })
    return { slug: document.slug, number: document.number }
  })
}

/** From the second edition on: what kind of change it is, and why (product.md, Corrections travel). */
function correctionOf(parts: EditionParts, draft: PublicationDraft) {
  if (parts.number === 1) return null
  const { kind, reason } = draft
  if (!kind || !reason)
    refuse('gate', 'Readers saw an earlier edition. Say what kind of change this is, and why.')
  return { kind: kind satisfies CorrectionKind, reason }
}

/** The policy has the last word at publish too, under the version that each verdict was signed off under. */
async function insistOnPolicy(
  tx: Tx,
  { claims }: EditionDocument,
  { evidence, origin }: JudgedParts,
): Promise<void> {
  const policies = await policiesOf(tx, [...new Set(claims.map((one) => one.policyVersion))])
  const details = claims.flatMap((one) => {
    const judged = { ...one, evidence: evidence.get(one.id) ?? [], article: origin }
    const policy = policies.get(one.policyVersion)
    if (!policy) throw new Error(`There is no policy version ${one.policyVersion}`)
    const lacking = one.override ? [] : shortfalls(policy, judged)
    return lacking.map(({ sentence }) => `Claim ${one.number}: ${sentence}`)
  })
  if (details.length > 0) refuse('policy', 'Verdicts here no longer meet the policy’s bar.', details)
}

/**
 * A later edition changes something for readers, and is called by no less a kind than what it changes. Answers with
 * the claims whose verdict is another or gone.
 */
function insistOnKind(earlier: readonly EditionDocument[], document: EditionDocument): number[] {
  const change = publicationChange(earlier, document)
  if (!change || !document.correction) return []
  const { changes, verdicts, least } = change
  if (!hasChanges(changes))
    refuse(
      'gate',
      'Nothing that readers see is different from the newest edition, so there is nothing to publish.',
    )
  if (correctionKinds.indexOf(document.correction.kind) >= correctionKinds.indexOf(least)) return verdicts
  if (verdicts.length > 0)
    refuse(
      'gate',
      `What readers were told of claim ${verdicts.join(', ')} changed or is gone, so this is a correction. Choose that kind.`,
    )
  const why = least === 'update' ? 'evidence is gone' : 'a claim or evidence is new'
  const name = correctionKindWord[least].toLowerCase()
  return refuse(
    'gate',
    `For readers ${why}, so this is at least an ${name}. Choose that kind or a later one.`,
  )
}
