import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { correctionKinds } from '#domain/correction.ts'
import type { ClaimAnchor } from '#domain/coverage.ts'
import { article, revision } from './article.ts'
import { person } from './people.ts'

export const correctionKindEnum = pgEnum('correction_kind', correctionKinds)

/**
 * An immutable published snapshot, all that readers see. The columns beside the document repeat parts of it
 * so that lists need not parse it; a trigger forbids changing any.
 */
export const edition = pgTable(
  'edition',
  {
    articleId: uuid()
      .notNull()
      .references(() => article.id),
    number: integer().notNull(),
    slug: text().notNull(),
    title: text().notNull(),
    outlet: text().notNull(),
    language: text().notNull(),
    confirmed: integer().notNull(),
    disputed: integer().notNull(),
    unconfirmed: integer().notNull(),
    beingChecked: integer().notNull(),
    claimNumbers: integer().array().notNull(),
    /** Canonical JSON of domain/edition.ts, and the SHA-256 of its UTF-8. */
    document: text().notNull(),
    sha256: text().notNull(),
    correctionKind: correctionKindEnum(),
    correctionReason: text(),
    publishedAt: timestamp({ withTimezone: true }).notNull(),
    publishedBy: uuid()
      .notNull()
      .references(() => person.id),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.number] }),
    index('edition_of_slug').on(table.slug, table.number.desc().nullsFirst()),
    index('edition_newest_first').on(table.publishedAt.desc().nullsFirst(), table.articleId),
    index('edition_corrections')
      .on(table.publishedAt.desc().nullsFirst())
      .where(sql`${table.correctionKind} is not null`),
    check(
      'edition_explains_itself',
      sql`(${table.number} = 1) = (${table.correctionKind} is null) and (${table.number} = 1) = (${table.correctionReason} is null)`,
    ),
  ],
)

/**
 * What lies under an edition and stands in no document: its revision, and where every claim stood then that is shown,
 * being checked or retracted. A retraction lays the edition out anew by it, wherever the desk has moved words since.
 */
export const editionGround = pgTable(
  'edition_ground',
  {
    articleId: uuid()
      .notNull()
      .references(() => article.id),
    number: integer().notNull(),
    revisionId: uuid()
      .notNull()
      .references(() => revision.id),
    anchors: jsonb().$type<readonly ClaimAnchor[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.number] })],
)
