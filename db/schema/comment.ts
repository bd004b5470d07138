import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { claim } from './claim.ts'
import { person } from './people.ts'

/** A comment on a claim; what has `inReplyTo` belongs to the thread of that one, and only a thread is resolved. */
export const comment = pgTable(
  'comment',
  {
    id: uuid().primaryKey(),
    claimId: uuid()
      .notNull()
      .references(() => claim.id),
    inReplyTo: uuid().references((): AnyPgColumn => comment.id),
    body: text().notNull(),
    writtenAt: timestamp({ withTimezone: true }).notNull(),
    writtenBy: uuid()
      .notNull()
      .references(() => person.id),
    resolvedAt: timestamp({ withTimezone: true }),
    resolvedBy: uuid().references(() => person.id),
  },
  (table) => [
    index('comment_of_claim').on(table.claimId, table.writtenAt, table.id),
    index('comment_unresolved')
      .on(table.claimId)
      .where(sql`${table.inReplyTo} is null and ${table.resolvedAt} is null`),
    check('comment_thread_is_resolved', sql`${table.inReplyTo} is null or ${table.resolvedAt} is null`),
  ],
)

export const mention = pgTable(
  'mention',
  {
    commentId: uuid()
      .notNull()
      .references(() => comment.id),
    personId: uuid()
      .notNull()
      .references(() => person.id),
  },
  (table) => [primaryKey({ columns: [table.commentId, table.personId] })],
)
