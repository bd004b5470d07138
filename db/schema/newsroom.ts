import { sql } from 'drizzle-orm'
import { boolean, check, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { PolicySettings } from '#domain/policy-settings.ts'
import { person } from './people.ts'

/** One newsroom a database. */
export const newsroom = pgTable(
  'newsroom',
  {
    isTheOne: boolean().primaryKey().default(true),
    name: text().notNull(),
    /** IANA name: *as of* and recheck dates are in this zone. */
    timeZone: text().notNull(),
    domains: text().array().notNull(),
    contact: text().notNull(),
    corrections: text().notNull(),
    /** BCP 47: the language of public pages. */
    language: text().notNull().default('en'),
    /** A demo's database says so, so that nothing mistakes it for a newsroom's own. */
    isDemo: boolean().notNull().default(false),
  },
  (table) => [check('newsroom_is_the_one', sql`${table.isTheOne}`)],
)

/** The versions of the policy; the one in force is the newest. Clauses live in domain/policy.ts. */
export const policy = pgTable('policy', {
  version: integer().primaryKey(),
  inForceFrom: timestamp({ withTimezone: true }).notNull(),
  /** The settings of domain/policy.ts. */
  settings: jsonb().$type<PolicySettings>().notNull(),
  /** Null for the version that Stet comes with. */
  setBy: uuid().references(() => person.id),
  reason: text(),
})
