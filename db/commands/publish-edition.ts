import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import { composeEdition, type EditionParts } from '#domain/compose-edition.ts'
import { type CorrectionKind, changedVerdicts } from '#domain/correction.ts'
import { leftInWords } from '#domain/coverage.ts'
import { type EditionDocument, editionDocument } from '#domain/edition.ts'
import { permissions } from '#domain/permissions.ts'
import { shortfalls } from '#domain/policy.ts'
import type { PublicationDraft } from '#domain/publication-draft.ts'
import { insist, notFound, refuse, staleness } from '#domain/refusal.ts'
import { verdictMix } from '#domain/verdict-mix.ts'
import { articlePublication } from '../article-publication.ts'
import { record } from '../audit.ts'
import { lockArticle } from '../claim-facts.ts'
import type { Tx } from '../client.ts'
import { editionParts } from '../edition-parts.ts'
import { policiesOf } from '../policies.ts'
import { articleOrigin, judgedEvidence } from '../policy-evidence.ts'
import { writePublishedLines } from '../published-lines.ts'
import { parseEdition } from '../queries/find-edition.ts'
import { getLogPosition } from '../queries/get-log-position.ts'
import { article } from '../schema/article.ts'
import { claim } from '../schema/claim.ts'
import { edition } from '../schema/edition.ts'
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
    await insistOnPolicy(tx, document)
    await insistOnKind(tx, document)
    const sha256 = await insertEdition(tx, actor, document, desk.now)
    await writePublishedLines(tx, document)
    if (!locked.slug) await tx.update(article).set({ slug: document.slug }).where(eq(article.id, locked.id))
    const { number, slug } = document
    const kind = document.correction?.kind ?? null
    await record(
      tx,
      actor,
      { type: 'edition.published', articleId: locked.id, number, sha256, correction: kind },
      desk.now,
    )
    await tx.execute(sql`select pg_notify('stet_pages', ${locked.id})`)
    return { slug, number }
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
async function insistOnPolicy(tx: Tx, { claims, article: { id } }: EditionDocument): Promise<void> {
  const origin = await articleOrigin(tx, id)
  const evidence = await judgedEvidence(
    tx,
    claims.map((one) => one.id),
  )
  const policies = await policiesOf(
    tx,
    claims.map((one) => one.policyVersion),
  )
  const details = claims.flatMap((one) => {
    const judged = { ...one, evidence: evidence.get(one.id) ?? [], article: origin }
    const policy = policies.get(one.policyVersion)
    if (!policy) throw new Error(`There is no policy version ${one.policyVersion}`)
    const lacking = one.override ? [] : shortfalls(policy, judged)
    return lacking.map(({ sentence }) => `Claim ${one.number}: ${sentence}`)
  })
  if (details.length > 0) refuse('policy', 'Verdicts here no longer meet the policy’s bar.', details)
}

/** A changed verdict is at least a *correction*. */
async function insistOnKind(tx: Tx, document: EditionDocument): Promise<void> {
  if (!document.correction || document.correction.kind === 'correction') return
  const earlier = await tx
    .select({ document: edition.document })
    .from(edition)
    .where(eq(edition.articleId, document.article.id))
    .orderBy(asc(edition.number))
  const claims = earlier.map((one) => parseEdition(one.document).claims)
  const changed = changedVerdicts(claims, document.claims)
  if (changed.length > 0)
    refuse(
      'gate',
      `What readers were told of claim ${changed.join(', ')} changed or is gone, so this is a correction. Choose that kind.`,
    )
}

async function insertEdition(tx: Tx, actor: Actor, document: EditionDocument, now: Date): Promise<string> {
  const text = JSON.stringify(editionDocument.parse(document))
  const [stored] = await tx
    .insert(edition)
    .values({
      articleId: document.article.id,
      number: document.number,
      slug: document.slug,
      title: document.article.title,
      outlet: document.article.outlet,
      language: document.article.language,
      ...verdictMix(document.claims),
      beingChecked: document.beingChecked,
      claimNumbers: document.claims.map((one) => one.number),
      document: text,
      sha256: sql`encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`,
      correctionKind: document.correction?.kind ?? null,
      correctionReason: document.correction?.reason ?? null,
      publishedAt: now,
      publishedBy: actor.id,
    })
    .returning({ sha256: edition.sha256 })
  if (!stored) throw new Error('The edition was not stored')
  return stored.sha256
}
