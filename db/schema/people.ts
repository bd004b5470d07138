import { boolean, index, jsonb, pgEnum, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { roles } from '#domain/actor.ts'

export const roleEnum = pgEnum('role', roles)

export const person = pgTable('person', {
  id: uuid().primaryKey(),
  email: text().notNull().unique(),
  name: text().notNull(),
  role: roleEnum().notNull(),
  passwordHash: text().notNull(),
  /** Names are public only by consent; pages otherwise name roles. */
  isNamedInPublic: boolean().notNull().default(false),
  createdAt: timestamp({ withTimezone: true }).notNull(),
  deactivatedAt: timestamp({ withTimezone: true }),
})

/** A sign-in. The cookie only carries its id: an ended or expired row ends the session at once. */
export const deskSession = pgTable(
  'desk_session',
  {
    id: uuid().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => person.id),
    startedAt: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    endedAt: timestamp({ withTimezone: true }),
  },
  (table) => [index().on(table.personId)],
)

/** What a person had typed when their session had ended; handed back after signing in, within the hour. */
export const keptForm = pgTable('kept_form', {
  id: text().primaryKey(),
  /** Whose session it was, where the cookie still told. */
  personId: uuid().references(() => person.id),
  form: text().notNull(),
  path: text().notNull(),
  values: jsonb().$type<Record<string, string>>().notNull(),
  keptAt: timestamp({ withTimezone: true }).notNull(),
})
