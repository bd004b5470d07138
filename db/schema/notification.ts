import { sql } from 'drizzle-orm'
import { index, pgEnum, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { notificationKinds } from '#domain/notification.ts'
import { claim } from './claim.ts'
import { person } from './people.ts'

export const notificationKindEnum = pgEnum('notification_kind', notificationKinds)

/** Something that a person is told of, written with the event that it tells of. */
export const notification = pgTable(
  'notification',
  {
    id: uuid().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => person.id),
    kind: notificationKindEnum().notNull(),
    claimId: uuid()
      .notNull()
      .references(() => claim.id),
    byId: uuid()
      .notNull()
      .references(() => person.id),
    /** The reason or the words that go with it. */
    words: text(),
    happenedAt: timestamp({ withTimezone: true }).notNull(),
    readAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    index('notification_newest_first').on(
      table.personId,
      table.happenedAt.desc().nullsFirst(),
      table.id.desc().nullsFirst(),
    ),
    index('notification_unread').on(table.personId).where(sql`${table.readAt} is null`),
  ],
)
