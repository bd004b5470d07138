import type { ReactNode } from 'react'
import { type NotificationKind, notificationAnchor, notificationSentence } from '#domain/notification.ts'
import { Badge } from '../ui/badge.tsx'
import { cn } from '../ui/cn.ts'
import { Moment } from '../ui/date.tsx'
import { ButtonLink, Link } from '../ui/link.tsx'

type NotificationLine = {
  id: string
  kind: NotificationKind
  by: string
  words: string | null
  at: Date
  isUnread: boolean
  claim: { id: string; number: number; wording: string }
  article: { title: string; language: string }
}

type Props = {
  notifications: readonly NotificationLine[]
  timeZone: string
  /** The form that opens or marks an unread one, by its id. */
  readForms: ReadonlyMap<string, ReactNode>
}

/** What a person was told, newest first. */
export function NotificationList({ notifications, timeZone, readForms }: Props) {
  return (
    <ol className="divide-y divide-hairline border-y border-hairline">
      {notifications.map((one) => (
        <li
          key={one.id}
          className={cn(
            'grid items-start gap-x-6 gap-y-2 py-3 lg:grid-cols-[minmax(0,1fr)_20rem]',
            one.isUnread ? 'border-s-4 border-s-ink ps-4' : 'ps-5',
          )}
        >
          <div className="grid min-w-0 gap-1">
            <p className="max-w-[75ch]">
              {one.isUnread && (
                <>
                  <Badge>Unread</Badge>{' '}
                </>
              )}
              <bdi className="font-semibold">{one.by}</bdi>{' '}
              <bdi>{notificationSentence(one.kind, one.claim.number, one.words)}</bdi>
            </p>
            <p className="max-w-[75ch]">
              <bdi>{one.claim.wording}</bdi>
            </p>
            <p className="text-muted">
              <bdi lang={one.article.language}>{one.article.title}</bdi> ·{' '}
              <Moment at={one.at.toISOString()} timeZone={timeZone} withTime />
            </p>
          </div>
          {readForms.get(one.id) ?? (
            <p>
              <Link
                href={`/desk/claims/${one.claim.id}${notificationAnchor[one.kind]}`}
                className="inline-flex min-h-10 items-center pointer-coarse:min-h-11"
              >
                Open claim {one.claim.number}
                <span className="sr-only">: {one.claim.wording}</span>
              </Link>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

/** Nobody has told this person of anything yet. */
export function NoNotifications() {
  return (
    <div className="grid max-w-[62ch] justify-items-start gap-4 border-t border-hairline pt-6">
      <p>
        Nothing has happened yet that you have to be told of. It stands here when a claim is assigned to you,
        somebody mentions you, or your verdict is signed off, sent back or has to be checked again, for
        example “Mara sent back your verdict on claim 3: cite the minutes.”
      </p>
      <ButtonLink href="/desk">Go to your queue</ButtonLink>
    </div>
  )
}
