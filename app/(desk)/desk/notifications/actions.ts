'use server'
import { formAction } from '#app/form-action.ts'
import { readAllNotifications as readAll } from '#db/commands/read-all-notifications.ts'
import { readNotification as read } from '#db/commands/read-notification.ts'
import { notificationAnchor } from '#domain/notification.ts'
import { readAllDraft, readDraft } from '#domain/notification-draft.ts'

export const readNotification = formAction('read-notification', readDraft, async (at, draft) => {
  const { claimId, kind } = await read(at, draft)
  return draft.go === 'open' ? `/desk/claims/${claimId}${notificationAnchor[kind]}` : '/desk/notifications'
})

export const readAllNotifications = formAction('read-notifications', readAllDraft, async (at, draft) => {
  await readAll(at, draft)
  return '/desk/notifications'
})
