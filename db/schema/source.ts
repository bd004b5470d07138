import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  index,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { sourceKinds } from '#domain/attribution.ts'
import { reliabilities } from '#domain/evidence.ts'
import { article } from './article.ts'
import { person } from './people.ts'

export const sourceKindEnum = pgEnum('source_kind', sourceKinds)
export const reliabilityEnum = pgEnum('reliability', reliabilities)

export const source = pgTable(
  'source',
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    kind: sourceKindEnum().notNull(),
    reliability: reliabilityEnum().notNull(),
    addedAt: timestamp({ withTimezone: true }).notNull(),
    addedBy: uuid()
      .notNull()
      .references(() => person.id),
    /** The source that this one turned out to be; hops and evidence were moved there. */
    mergedInto: uuid().references((): AnyPgColumn => source.id),
    mergedAt: timestamp({ withTimezone: true }),
    mergedBy: uuid().references(() => person.id),
  },
  (table) => [
    uniqueIndex('source_name_once').on(sql`lower(${table.name})`),
    index('source_words').using('gin', sql`${table.name} gin_trgm_ops`),
  ],
)

/** Another name of the same source; no two sources share one. */
export const sourceAlias = pgTable(
  'source_alias',
  {
    id: uuid().primaryKey(),
    sourceId: uuid()
      .notNull()
      .references(() => source.id),
    name: text().notNull(),
    addedAt: timestamp({ withTimezone: true }).notNull(),
    addedBy: uuid()
      .notNull()
      .references(() => person.id),
  },
  (table) => [
    uniqueIndex('source_alias_once').on(sql`lower(${table.name})`),
    index().on(table.sourceId),
    index('source_alias_words').using('gin', sql`${table.name} gin_trgm_ops`),
  ],
)

/** Each time a source's reliability was judged, and why; the newest is repeated on the source. */
export const sourceGrade = pgTable(
  'source_grade',
  {
    id: uuid().primaryKey(),
    sourceId: uuid()
      .notNull()
      .references(() => source.id),
    reliability: reliabilityEnum().notNull(),
    reason: text().notNull(),
    gradedAt: timestamp({ withTimezone: true }).notNull(),
    gradedBy: uuid()
      .notNull()
      .references(() => person.id),
  },
  (table) => [index().on(table.sourceId, table.gradedAt)],
)

/** A source that has a cause of its own in an article: its word there is its claim, not a confirmation. */
export const party = pgTable(
  'party',
  {
    id: uuid().primaryKey(),
    articleId: uuid()
      .notNull()
      .references(() => article.id),
    sourceId: uuid()
      .notNull()
      .references(() => source.id),
    reason: text().notNull(),
    markedAt: timestamp({ withTimezone: true }).notNull(),
    markedBy: uuid()
      .notNull()
      .references(() => person.id),
    endedAt: timestamp({ withTimezone: true }),
    endedBy: uuid().references(() => person.id),
  },
  (table) => [
    uniqueIndex('party_once').on(table.articleId, table.sourceId).where(sql`${table.endedAt} is null`),
    index().on(table.sourceId),
  ],
)
