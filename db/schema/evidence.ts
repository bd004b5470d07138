import { sql } from 'drizzle-orm'
import {
  check,
  date,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { type Credibility, evidenceKinds, pinStates, proximities, stances } from '#domain/evidence.ts'
import { questions } from '#domain/verdict.ts'
import { claim } from './claim.ts'
import { person } from './people.ts'
import { source } from './source.ts'

export const evidenceKindEnum = pgEnum('evidence_kind', evidenceKinds)
export const proximityEnum = pgEnum('proximity', proximities)
export const stanceEnum = pgEnum('stance', stances)
export const questionEnum = pgEnum('question', questions)
export const pinStateEnum = pgEnum('pin_state', pinStates)

export const evidence = pgTable(
  'evidence',
  {
    id: uuid().primaryKey(),
    kind: evidenceKindEnum().notNull(),
    title: text().notNull(),
    sourceId: uuid()
      .notNull()
      .references(() => source.id),
    url: text(),
    locator: text(),
    publishedOn: date(),
    seenOn: date().notNull(),
    proximity: proximityEnum().notNull(),
    credibility: smallint().$type<Credibility>().notNull(),
    attachedAt: timestamp({ withTimezone: true }).notNull(),
    attachedBy: uuid()
      .notNull()
      .references(() => person.id),
  },
  (table) => [
    check('evidence_credibility_is_admiralty', sql`${table.credibility} between 1 and 6`),
    check('evidence_link_has_address', sql`${table.kind} <> 'link' or ${table.url} is not null`),
  ],
)

/** One piece of evidence on one claim, for one question. */
export const evidenceLink = pgTable(
  'evidence_link',
  {
    claimId: uuid()
      .notNull()
      .references(() => claim.id),
    number: integer().notNull(),
    evidenceId: uuid()
      .notNull()
      .references(() => evidence.id),
    question: questionEnum().notNull(),
    stance: stanceEnum().notNull(),
    shows: text().notNull(),
    pinState: pinStateEnum(),
    pinText: text(),
    pinnedBy: uuid().references(() => person.id),
    linkedAt: timestamp({ withTimezone: true }).notNull(),
    detachedAt: timestamp({ withTimezone: true }),
    detachedBy: uuid().references(() => person.id),
    detachedReason: text(),
  },
  (table) => [
    primaryKey({ columns: [table.claimId, table.number] }),
    unique('evidence_link_once').on(table.claimId, table.evidenceId, table.question),
    check('evidence_link_pin_is_whole', sql`(${table.pinState} is null) = (${table.pinText} is null)`),
  ],
)
