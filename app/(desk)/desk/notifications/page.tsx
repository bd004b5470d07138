import { currentNewsroom } from '#app/current-newsroom.ts'
import { startingForm } from '#app/kept-form.ts'
import { requireActor } from '#app/session.ts'
import { NoNotifications, NotificationList } from '#components/notification/notification-list.tsx'
import { ReadAllForm, ReadForm } from '#components/notification/read-forms.tsx'
import { RecheckList } from '#components/notification/recheck-list.tsx'
import { PageTurner } from '#components/ui/page-turner.tsx'
import { desk } from '#db/client.ts'
import { listDueRechecks } from '#db/queries/list-due-rechecks.ts'
import { listNotifications } from '#db/queries/list-notifications.ts'
import { blankForm } from '#domain/form-state.ts'
import { dayIn } from '#domain/newsroom-time.ts'
import { pageNumberOf } from '../page-number.ts'
import { readAllNotifications, readNotification } from './actions.ts'

export const metadata = { title: 'Notifications' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function NotificationsPage({ searchParams }: Props) {
  const actor = await requireActor()
  const page = await pageNumberOf(searchParams)
  const { timeZone } = await currentNewsroom()
  const [{ notifications, hasMore }, rechecks] = await Promise.all([
    listNotifications(desk(), actor.id, page),
    page === 1 ? listDueRechecks(desk(), actor.id, dayIn(timeZone, new Date())) : [],
  ])
  const unread = notifications.filter(({ isUnread }) => isUnread)
  const upTo = notifications[0]?.at.toISOString() ?? ''
  const readForms = unread.map(({ id }, index) => {
    const initial = blankForm({ notificationId: id })
    return [id, <ReadForm key={id} action={readNotification} initial={initial} number={index + 1} />] as const
  })
  return (
    <div className="grid gap-6">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h1 className="text-xl font-semibold">Notifications</h1>
        {unread.length > 0 && (
          <ReadAllForm
            action={readAllNotifications}
            initial={await startingForm('read-notifications', searchParams, { upTo })}
          />
        )}
      </div>
      <RecheckList rechecks={rechecks} />
      {notifications.length > 0 ? (
        <NotificationList {...{ notifications, timeZone }} readForms={new Map(readForms)} />
      ) : (
        rechecks.length === 0 && page === 1 && <NoNotifications />
      )}
      <PageTurner path="/desk/notifications" page={page} hasMore={hasMore} />
    </div>
  )
}
