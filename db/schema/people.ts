import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { roles } from '#domain/actor.ts'

export const roleEnum = pgEnum('role', roles)

export const person = pgTable('person', {
  id: uuid().primaryKey(),
  email: text().notNull().unique(),
  name: text().notNull(),
  role: roleEnum().notNull(),
  /** Null for whoever signs in through the newsroom's identity provider alone. */
  passwordHash: text(),
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
    /** The browser as it named itself, so that a person recognises their sessions. */
    agent: text(),
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

/** An invitation by one-time link. Only the link's SHA-256 is kept, so that a copy of the database opens nothing. */
export const invitation = pgTable(
  'invitation',
  {
    id: uuid().primaryKey(),
    email: text().notNull(),
    name: text().notNull(),
    role: roleEnum().notNull(),
    tokenHash: text().notNull().unique(),
    invitedAt: timestamp({ withTimezone: true }).notNull(),
    invitedBy: uuid()
      .notNull()
      .references(() => person.id),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    acceptedAt: timestamp({ withTimezone: true }),
    acceptedBy: uuid().references(() => person.id),
    revokedAt: timestamp({ withTimezone: true }),
    revokedBy: uuid().references(() => person.id),
  },
  (table) => [
    uniqueIndex('invitation_once')
      .on(table.email)
      .where(sql`${table.acceptedAt} is null and ${table.revokedAt} is null`),
  ],
)

/** A one-time link to a new password, made by an admin or at the console (then by nobody). */
export const passwordReset = pgTable(
  'password_reset',
  {
    id: uuid().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => person.id),
    tokenHash: text().notNull().unique(),
    madeAt: timestamp({ withTimezone: true }).notNull(),
    madeBy: uuid().references(() => person.id),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    usedAt: timestamp({ withTimezone: true }),
  },
  (table) => [index().on(table.personId)],
)

/** Who a person is at the newsroom's identity provider: bound once, by issuer and subject. */
export const identity = pgTable(
  'identity',
  {
    issuer: text().notNull(),
    subject: text().notNull(),
    personId: uuid()
      .notNull()
      .references(() => person.id),
    boundAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.issuer, table.subject] }), index().on(table.personId)],
)

/** Failed sign-ins, counted per account and per address; the shape is rate-limiter-flexible's. */
export const throttle = pgTable('throttle', {
  key: text().primaryKey(),
  points: integer().notNull(),
  expire: bigint({ mode: 'number' }),
})

/** How a person has their shortcuts; nothing is stored while they are as the desk has them (WCAG 2.1.4). */
export const shortcutSetting = pgTable('shortcut_setting', {
  personId: uuid()
    .primaryKey()
    .references(() => person.id),
  isOff: boolean().notNull(),
  /** The keys that were chosen, by the shortcut's id; those that are missing keep their own. */
  keys: jsonb().$type<Record<string, string>>().notNull(),
})
