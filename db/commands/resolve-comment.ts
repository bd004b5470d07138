import { and, eq, isNull } from 'drizzle-orm'
import type { ResolveDraft } from '#domain/comment-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, notFound, refuse } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { lockClaim } from '../claim-facts.ts'
import { comment } from '../schema/comment.ts'
import { type Desk, transaction } from '../transaction.ts'

/** Whoever started a thread, or works on the claim, says that it is settled. */
export async function resolveComment(desk: Desk, draft: ResolveDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    const claim = await lockClaim(tx, draft.claimId)
    const [thread] = await tx
      .select()
      .from(comment)
      .where(and(eq(comment.id, draft.commentId), eq(comment.claimId, claim.id), isNull(comment.inReplyTo)))
    if (!thread) notFound('comment')
    insist(permissions.resolveComment(actor, claim, thread))
    if (thread.resolvedAt) refuse('state', 'This comment is resolved already.')
    await tx
      .update(comment)
      .set({ resolvedAt: desk.now, resolvedBy: actor.id })
      .where(eq(comment.id, thread.id))
    const about = { articleId: claim.articleId, claimId: claim.id, commentId: thread.id }
    await record(tx, actor, { type: 'comment.resolved', ...about }, desk.now)
  })
}
