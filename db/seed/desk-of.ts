import { eq } from 'drizzle-orm'
import type { ArticleDraft } from '#domain/article-draft.ts'
import type { ClaimDraft } from '#domain/claim-draft.ts'
import type { SetAsideReason } from '#domain/passage.ts'
import type { Queryable } from '../client.ts'
import { addArticle } from '../commands/add-article.ts'
import { extractClaim } from '../commands/extract-claim.ts'
import { setAsidePassages } from '../commands/set-aside-passages.ts'
import { claim } from '../schema/claim.ts'
import { newestRevision, storedPassages } from '../stored-passages.ts'
import type { Desk } from '../transaction.ts'
import type { CastMember } from './cast.ts'

export type DaysAgo = (days: number, minutes?: number) => Date

type Passage = { id: string; position: number; words: string }
export type ClaimSketch = Partial<ClaimDraft> & { passage: number; wording: string }

/** One article on the desk as the seed and the tests work on it: passages by position, claims by number. */
export async function articleOnDesk(db: Queryable, editor: CastMember, draft: ArticleDraft, at: Date) {
  const { articleId } = await addArticle(by(db, editor, at), draft)
  const passages = await passagesOf(db, articleId)
  const at_ = (position: number): Passage => {
    const found = passages.find((one) => one.position === position)
    if (!found) throw new Error(`The article has no passage ${position}`)
    return found
  }
  return {
    articleId,
    passages,
    by: (who: CastMember, now: Date) => by(db, who, now),
    extract: ({ passage: position, ...sketch }: ClaimSketch, when: Date) =>
      extractClaim(by(db, editor, when), {
        articleId,
        passageId: at_(position).id,
        words: at_(position).words,
        kind: 'fact',
        dueOn: null,
        hops: [],
        ...sketch,
      }),
    setAside: (position: number, reason: SetAsideReason, when: Date, note: string | null = null) =>
      setAsidePassages(by(db, editor, when), { articleId, passageIds: [at_(position).id], reason, note }),
  }
}

export function by(db: Queryable, who: CastMember, now: Date): Desk {
  return { db, actorId: who.id, now }
}

/** The date of a moment of the seed, which keeps to the middle of days. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10)
}

/** The version that a form would carry now. */
export async function versionOf(db: Queryable, claimId: string): Promise<number> {
  const [found] = await db.select({ version: claim.version }).from(claim).where(eq(claim.id, claimId))
  if (!found) throw new Error('There is no such claim')
  return found.version
}

async function passagesOf(db: Queryable, articleId: string): Promise<Passage[]> {
  const revision = await newestRevision(db, articleId)
  if (!revision) throw new Error('The article has no text')
  const stored = await storedPassages(db, revision.id)
  return stored.map(({ id, position, start, end }) => ({
    ...{ id, position },
    words: revision.text.slice(start, end),
  }))
}
