import { sql } from 'drizzle-orm'
import { index, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { claim } from './claim.ts'
import { person } from './people.ts'

export const assignment = pgTable(
  'assignment',
  {
    id: uuid().primaryKey(),
    claimId: uuid()
      .notNull()
      .references(() => claim.id),
    personId: uuid()
      .notNull()
      .references(() => person.id),
    dueAt: timestamp({ withTimezone: true }),
    assignedAt: timestamp({ withTimezone: true }).notNull(),
    assignedBy: uuid()
      .notNull()
      .references(() => person.id),
    /** Why this person, where it was said. */
    reason: text(),
    endedAt: timestamp({ withTimezone: true }),
    endedBy: uuid().references(() => person.id),
    endedReason: text(),
  },
  (table) => [
    uniqueIndex('assignment_once').on(table.claimId).where(sql`${table.endedAt} is null`),
    index('assignment_queue')
      .on(table.personId, table.dueAt, table.assignedAt)
      .where(sql`${table.endedAt} is null`),
  ],
)
