import { and, eq, isNull, lte } from 'drizzle-orm'
import type { ReadAllDraft } from '#domain/notification-draft.ts'
import { notification } from '../schema/notification.ts'
import { type Desk, transaction } from '../transaction.ts'

/** A person has read all that they were told up to a time; what came after it stays unread. */
export async function readAllNotifications(desk: Desk, { upTo }: ReadAllDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    const own = and(eq(notification.personId, actor.id), isNull(notification.readAt))
    await tx
      .update(notification)
      .set({ readAt: desk.now })
      .where(and(own, lte(notification.happenedAt, upTo)))
  })
}
