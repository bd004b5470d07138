import { and, eq, isNull } from 'drizzle-orm'
import type { NotificationKind } from '#domain/notification.ts'
import type { ReadDraft } from '#domain/notification-draft.ts'
import { notFound } from '#domain/refusal.ts'
import { notification } from '../schema/notification.ts'
import { type Desk, transaction } from '../transaction.ts'

type Read = { claimId: string; kind: NotificationKind }

/** A person has read what they were told. It is nobody else's business, so the log says nothing of it. */
export async function readNotification(desk: Desk, draft: ReadDraft): Promise<Read> {
  return transaction(desk, async (tx, actor) => {
    const own = and(eq(notification.id, draft.notificationId), eq(notification.personId, actor.id))
    const [found] = await tx
      .select({ claimId: notification.claimId, kind: notification.kind })
      .from(notification)
      .where(own)
    if (!found) notFound('notification')
    await tx
      .update(notification)
      .set({ readAt: desk.now })
      .where(and(own, isNull(notification.readAt)))
    return found
  })
}
