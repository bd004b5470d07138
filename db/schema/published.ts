import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  customType,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { noticeKinds } from '#domain/notice.ts'
import { article } from './article.ts'
import { person } from './people.ts'
import { sourceKindEnum } from './source.ts'
import { verdictEnum } from './verdict.ts'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/**
 * What the newest editions say, line by line, so that lists, filters, search and feeds need not open documents.
 * Written by publishing and retracting alone, out of the edition itself; it can be made again from editions.
 */
export const publishedArticle = pgTable(
  'published_article',
  {
    articleId: uuid()
      .primaryKey()
      .references(() => article.id),
    slug: text().notNull().unique(),
    /** The newest edition's number. */
    number: integer().notNull(),
    title: text().notNull(),
    outlet: text().notNull(),
    language: text().notNull(),
    confirmed: integer().notNull(),
    disputed: integer().notNull(),
    unconfirmed: integer().notNull(),
    beingChecked: integer().notNull(),
    firstPublishedAt: timestamp({ withTimezone: true }).notNull(),
    publishedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    index('published_article_newest_first').on(
      table.publishedAt.desc().nullsFirst(),
      table.articleId.desc().nullsFirst(),
    ),
    index('published_article_first').on(table.firstPublishedAt.desc().nullsFirst()),
  ],
)

export const publishedClaim = pgTable(
  'published_claim',
  {
    articleId: uuid()
      .notNull()
      .references(() => publishedArticle.articleId, { onDelete: 'cascade' }),
    number: integer().notNull(),
    wording: text().notNull(),
    quotation: text().notNull(),
    language: text().notNull(),
    said: verdictEnum(),
    so: verdictEnum(),
    /** The one that leads: *so*, or *said* where that is the only question. */
    verdict: verdictEnum().notNull(),
    /** Part of the speaker's address; null where nobody named said it first. */
    speaker: text(),
    speakerName: text(),
    speakerKind: sourceKindEnum(),
    asOf: date().notNull(),
    recheckOn: date(),
    firstPublishedAt: timestamp({ withTimezone: true }).notNull(),
    publishedAt: timestamp({ withTimezone: true }).notNull(),
    /** What a search looks through: wording, quotation, points, who said it, the article's title. */
    words: text().notNull(),
    /** Of scripts that set no words apart: their letters two by two (domain/letter-pairs.ts). */
    pairs: text().notNull().default(''),
    search: tsvector()
      .notNull()
      .generatedAlwaysAs(sql`public.search_vector(language, wording, words, pairs)`),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.number] }),
    index('published_claim_newest').on(
      table.publishedAt.desc().nullsFirst(),
      table.articleId.desc().nullsFirst(),
      table.number,
    ),
    index('published_claim_of_verdict').on(
      table.verdict,
      table.publishedAt.desc().nullsFirst(),
      table.articleId.desc().nullsFirst(),
      table.number,
    ),
    index('published_claim_of_speaker').on(
      table.speaker,
      table.publishedAt.desc().nullsFirst(),
      table.articleId.desc().nullsFirst(),
      table.number,
    ),
    index('published_claim_found').using('gin', table.search),
  ],
)

/**
 * Every word that stands in published claims, kept by a trigger: what a mistyped word may have meant. It goes with the
 * last claim that holds it.
 */
export const publishedWord = pgTable(
  'published_word',
  {
    word: text().primaryKey(),
    /** How many published claims hold it. */
    claims: integer().notNull(),
    threes: tsvector().notNull().generatedAlwaysAs(sql`array_to_tsvector(public.letter_threes(word))`),
  },
  (table) => [index('published_word_alike').using('gin', table.threes)],
)

/**
 * What was taken back, and why: an article, or one claim of it. Never changed. The readers' pages answer 410 with
 * the reason (product.md, Corrections travel).
 */
export const retraction = pgTable(
  'retraction',
  {
    id: uuid().primaryKey(),
    articleId: uuid()
      .notNull()
      .references(() => article.id),
    slug: text().notNull(),
    /** Null where the whole article is retracted. */
    claimNumber: integer(),
    /** The edition from which a claim is gone; null where the whole article is. */
    editionNumber: integer(),
    reason: text().notNull(),
    retractedAt: timestamp({ withTimezone: true }).notNull(),
    retractedBy: uuid()
      .notNull()
      .references(() => person.id),
  },
  (table) => [
    unique('retraction_once').on(table.articleId, table.claimNumber).nullsNotDistinct(),
    index('retraction_of_slug').on(table.slug),
    index('retraction_newest_first').on(table.retractedAt.desc().nullsFirst()),
    check(
      'retraction_of_a_claim_has_its_edition',
      sql`(${table.claimNumber} is null) = (${table.editionNumber} is null)`,
    ),
  ],
)

export const noticeKindEnum = pgEnum('notice_kind', noticeKinds)

/** A dated notice on a published claim, from a closed list of sentences; whoever decides on the claim settles it. */
export const notice = pgTable(
  'notice',
  {
    id: uuid().primaryKey(),
    articleId: uuid()
      .notNull()
      .references(() => article.id),
    claimNumber: integer().notNull(),
    kind: noticeKindEnum().notNull(),
    raisedAt: timestamp({ withTimezone: true }).notNull(),
    isSettled: boolean().notNull().default(false),
  },
  (table) => [
    // A claim says one thing once at a time, however many raise it at once.
    uniqueIndex('notice_standing_once')
      .on(table.articleId, table.claimNumber, table.kind)
      .where(sql`not ${table.isSettled}`),
  ],
)
