import { desc, eq } from 'drizzle-orm'
import type { Queryable } from '#db/client.ts'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { attachEvidence } from '#db/commands/attach-evidence.ts'
import { proposeVerdict } from '#db/commands/propose-verdict.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { signOff } from '#db/commands/sign-off.ts'
import { getLogPosition } from '#db/queries/get-log-position.ts'
import { logEntry } from '#db/schema/log.ts'
import { type CastMember, ines, mara, tomas } from '#db/seed/cast.ts'
import { articleOnDesk, by, versionOf } from '#db/seed/desk-of.ts'
import type { ArticleDraft } from '#domain/article-draft.ts'
import type { ClaimDraft } from '#domain/claim-draft.ts'
import { type Answer, answer, type Evidence, observation } from './drafts.ts'

/** The time at which everything happens, unless a test says otherwise. */
export const now = new Date('2026-06-03T09:00:00Z')

/** Four passages; the tests claim the first and set the rest aside where an edition is wanted. */
export const articleOfFour: ArticleDraft = {
  title: 'Four sentences about water',
  outlet: 'The Harbour Gazette',
  byline: null,
  url: 'https://harbour.example/water',
  publishedOn: null,
  language: 'en',
  ownership: 'third party',
  text: 'Water boils at 100 degrees. Ice floats on it. Steam takes more room. It is lovely.',
}

export type Factories = ReturnType<typeof factories>
export type TestArticle = Awaited<ReturnType<Factories['article']>>
type Claimed = { articleId: string; claimId: string; number: number }
type ClaimOverrides = Partial<ClaimDraft> & { on?: TestArticle; passage?: number; assignee?: CastMember }

/** Rows made through the desk's own commands; whatever is missing above a row is made as well. */
export function factories(db: Queryable) {
  const as = (who: CastMember, at = now) => by(db, who, at)
  const version = (claimId: string) => versionOf(db, claimId)

  const article = (overrides: Partial<ArticleDraft> = {}, editor = mara) =>
    articleOnDesk(db, editor, { ...articleOfFour, ...overrides }, now)

  async function claim({ on, passage = 1, assignee, ...draft }: ClaimOverrides = {}): Promise<Claimed> {
    const { articleId, extract } = on ?? (await article())
    const made = await extract({ passage, wording: 'Water boils at 100 °C.', ...draft }, now)
    if (assignee) await assignClaim(as(mara), { claimId: made.claimId, personId: assignee.id, dueAt: null })
    return { articleId, ...made }
  }

  async function evidence(claimId: string, given: Partial<Evidence> = {}, who = ines): Promise<number> {
    const piece = { claimId, basedOn: await version(claimId), ...observation(given) }
    const { number } = await attachEvidence(as(who), piece)
    return number
  }

  async function proposal(claimId: string, given: Partial<Answer> = {}, who = ines): Promise<void> {
    await proposeVerdict(as(who), { claimId, basedOn: await version(claimId), ...answer(given) })
  }

  const sign = async (claimId: string, who = tomas): Promise<void> =>
    signOff(as(who), { claimId, basedOn: await version(claimId) })

  /** A claim by Mara with evidence and an open proposal by Ines, which Tomas can sign off. */
  async function proposedClaim(overrides: ClaimOverrides = {}): Promise<Claimed> {
    const made = await claim({ assignee: ines, ...overrides })
    await evidence(made.claimId)
    await proposal(made.claimId)
    return made
  }

  async function signedClaim(overrides: ClaimOverrides = {}): Promise<Claimed> {
    const made = await proposedClaim(overrides)
    await sign(made.claimId)
    return made
  }

  /** An article whose only claim is signed off and whose other passages are set aside: the gate is open. */
  async function readyArticle(overrides: Partial<ArticleDraft> = {}): Promise<Claimed & { on: TestArticle }> {
    const on = await article(overrides)
    const made = await signedClaim({ on })
    for (const position of [2, 3, 4]) await on.setAside(position, 'context', now)
    return { ...made, on }
  }

  const publication = async (articleId: string) => ({
    articleId,
    basedOn: await getLogPosition(db, articleId),
    kind: null,
    reason: null,
  })

  async function publishedArticle(overrides: Partial<ArticleDraft> = {}) {
    const ready = await readyArticle(overrides)
    const edition = await publishEdition(as(tomas), await publication(ready.articleId))
    return { ...ready, slug: edition.slug }
  }

  /** The newest entries of a chain, newest first, with their payloads read. */
  async function logged(chain: string, count = 1) {
    const rows = await db
      .select({ type: logEntry.type, actorId: logEntry.actorId, payload: logEntry.payload })
      .from(logEntry)
      .where(eq(logEntry.chain, chain))
      .orderBy(desc(logEntry.seq))
      .limit(count)
    return rows.map((row) => ({ ...row, payload: JSON.parse(row.payload) as Record<string, unknown> }))
  }

  return {
    ...{ as, version, article, claim, evidence, proposal, sign, proposedClaim, signedClaim },
    ...{ readyArticle, publication, publishedArticle, logged },
  }
}
