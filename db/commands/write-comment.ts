import { and, eq, isNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { mentionsIn } from '#domain/comment.ts'
import type { CommentDraft } from '#domain/comment-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, notFound, refuse } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { lockClaim } from '../claim-facts.ts'
import type { Tx } from '../client.ts'
import { comment, mention } from '../schema/comment.ts'
import { person } from '../schema/people.ts'
import { type Desk, transaction } from '../transaction.ts'

/**
 * Somebody of the desk comments on a claim, or replies to a thread, and tells those whom the words name or who
 * were picked. It is no editing: the claim keeps its version. It holds the claim's lock all the same, so that
 * publishing sees it or comes before it.
 */
export async function writeComment(desk: Desk, draft: CommentDraft): Promise<{ commentId: string }> {
  return transaction(desk, async (tx, actor) => {
    const claim = await lockClaim(tx, draft.claimId)
    insist(permissions.writeComment(actor, claim))
    if (draft.inReplyTo) await insistOnOpenThread(tx, claim.id, draft.inReplyTo)
    const mentions = await mentioned(tx, draft, actor.id)
    const commentId = uuidv7()
    await tx.insert(comment).values({
      ...{ id: commentId, claimId: claim.id, inReplyTo: draft.inReplyTo ?? null, body: draft.words },
      ...{ writtenAt: desk.now, writtenBy: actor.id },
    })
    if (mentions.length > 0)
      await tx.insert(mention).values(mentions.map((personId) => ({ commentId, personId })))
    const about = { articleId: claim.articleId, claimId: claim.id, commentId }
    await record(tx, actor, { type: 'comment.written', ...about, words: draft.words, mentions }, desk.now)
    return { commentId }
  })
}

async function insistOnOpenThread(tx: Tx, claimId: string, threadId: string): Promise<void> {
  const [thread] = await tx
    .select({ resolvedAt: comment.resolvedAt })
    .from(comment)
    .where(and(eq(comment.id, threadId), eq(comment.claimId, claimId), isNull(comment.inReplyTo)))
  if (!thread) notFound('comment')
  if (thread.resolvedAt)
    refuse('state', 'This comment was resolved meanwhile. Write a new one if something is still open.')
}

/** Whom the comment is for, active people alone and not its writer. A newsroom has some hundreds of people. */
async function mentioned(tx: Tx, { words, tell }: CommentDraft, actorId: string): Promise<string[]> {
  const people = await tx
    .select({ id: person.id, name: person.name, deactivatedAt: person.deactivatedAt })
    .from(person)
  const known = people.map(({ id, name, deactivatedAt }) => ({ id, name, isActive: deactivatedAt === null }))
  const named = mentionsIn(words, known)
  return known
    .filter(({ id, isActive }) => isActive && id !== actorId && (tell.includes(id) || named.includes(id)))
    .map(({ id }) => id)
}
