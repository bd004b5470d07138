import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { setAsideReasons } from '#domain/passage.ts'
import { person } from './people.ts'

export const setAsideReasonEnum = pgEnum('set_aside_reason', setAsideReasons)

export const article = pgTable(
  'article',
  {
    id: uuid().primaryKey(),
    title: text().notNull(),
    outlet: text().notNull(),
    byline: text(),
    url: text(),
    publishedOn: date(),
    language: text().notNull(),
    isOurs: boolean().notNull(),
    /** Frozen at the first edition; null until then. */
    slug: text().unique(),
    nextClaimNumber: integer().notNull().default(1),
    addedAt: timestamp({ withTimezone: true }).notNull(),
    addedBy: uuid()
      .notNull()
      .references(() => person.id),
  },
  (table) => [
    index('article_words').using('gin', sql`(${table.title} || ' ' || ${table.outlet}) gin_trgm_ops`),
    index('article_newest_first').on(table.addedAt.desc().nullsFirst(), table.id),
  ],
)

/** Immutable, by trigger and by privilege. */
export const revision = pgTable(
  'revision',
  {
    id: uuid().primaryKey(),
    articleId: uuid()
      .notNull()
      .references(() => article.id),
    number: integer().notNull(),
    text: text().notNull(),
    sha256: text().notNull(),
    splitterVersion: integer().notNull(),
    addedAt: timestamp({ withTimezone: true }).notNull(),
    addedBy: uuid()
      .notNull()
      .references(() => person.id),
  },
  (table) => [unique('revision_number_once').on(table.articleId, table.number)],
)

/** Stored once with the splitter's version, never derived again. Offsets are UTF-16, end exclusive. */
export const passage = pgTable(
  'passage',
  {
    id: uuid().primaryKey(),
    revisionId: uuid()
      .notNull()
      .references(() => revision.id),
    position: integer().notNull(),
    startsAt: integer().notNull(),
    endsAt: integer().notNull(),
  },
  (table) => [
    unique('passage_position_once').on(table.revisionId, table.position),
    check('passage_has_words', sql`${table.startsAt} >= 0 and ${table.startsAt} < ${table.endsAt}`),
  ],
)

export const setAside = pgTable(
  'set_aside',
  {
    id: uuid().primaryKey(),
    passageId: uuid()
      .notNull()
      .references(() => passage.id),
    reason: setAsideReasonEnum().notNull(),
    note: text(),
    setAsideAt: timestamp({ withTimezone: true }).notNull(),
    setAsideBy: uuid()
      .notNull()
      .references(() => person.id),
    takenUpAt: timestamp({ withTimezone: true }),
    takenUpBy: uuid().references(() => person.id),
  },
  (table) => [uniqueIndex('set_aside_once').on(table.passageId).where(sql`${table.takenUpAt} is null`)],
)
