import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { claimKinds, descents } from '#domain/claim.ts'
import { priorities } from '#domain/priority.ts'
import {
  anchorSettlements,
  anchorStates,
  type Candidate,
  type Difference,
} from '#domain/text/anchor-state.ts'
import { article, revision } from './article.ts'
import { person } from './people.ts'
import { source } from './source.ts'

export const claimKindEnum = pgEnum('claim_kind', claimKinds)
export const priorityEnum = pgEnum('priority', priorities)
export const anchorStateEnum = pgEnum('anchor_state', anchorStates)
export const anchorSettlementEnum = pgEnum('anchor_settlement', anchorSettlements)
export const descentEnum = pgEnum('descent', descents)

export const claim = pgTable(
  'claim',
  {
    id: uuid().primaryKey(),
    articleId: uuid()
      .notNull()
      .references(() => article.id),
    number: integer().notNull(),
    kind: claimKindEnum().notNull(),
    wording: text().notNull(),
    /** A prediction's date, on which its *so* becomes askable. */
    dueOn: date(),
    /** Raised by every content command under the claim's lock. */
    version: integer().notNull().default(1),
    nextEvidenceNumber: integer().notNull().default(1),
    priority: priorityEnum().notNull().default('normal'),
    isHighRisk: boolean().notNull().default(false),
    extractedAt: timestamp({ withTimezone: true }).notNull(),
    extractedBy: uuid()
      .notNull()
      .references(() => person.id),
    withdrawnAt: timestamp({ withTimezone: true }),
    withdrawnBy: uuid().references(() => person.id),
    withdrawnReason: text(),
  },
  (table) => [
    unique('claim_number_once').on(table.articleId, table.number),
    check('claim_prediction_is_dated', sql`(${table.kind} = 'prediction') = (${table.dueOn} is not null)`),
  ],
)

/** Where the claim's words stand in a revision: W3C text-position and text-quote selectors. */
export const anchor = pgTable(
  'anchor',
  {
    claimId: uuid()
      .notNull()
      .references(() => claim.id),
    revisionId: uuid()
      .notNull()
      .references(() => revision.id),
    startsAt: integer().notNull(),
    endsAt: integer().notNull(),
    exact: text().notNull(),
    prefix: text().notNull(),
    suffix: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.claimId, table.revisionId] }), index().on(table.revisionId)],
)

/**
 * What a new revision did to a live claim's anchor (product.md, Anchors survive edits). It waits while it is not settled;
 * a lost anchor has no row among the anchors of that revision.
 */
export const reanchoring = pgTable(
  'reanchoring',
  {
    claimId: uuid()
      .notNull()
      .references(() => claim.id),
    revisionId: uuid()
      .notNull()
      .references(() => revision.id),
    state: anchorStateEnum().notNull(),
    /** How alike the words still are, 0 to 1; null for exact, moved and lost ones. */
    score: real(),
    differences: jsonb().$type<Difference[]>().notNull(),
    /** Of a lost anchor: the likeliest places in that revision. */
    candidates: jsonb().$type<Candidate[]>().notNull(),
    settledAt: timestamp({ withTimezone: true }),
    settledBy: uuid().references(() => person.id),
    settlement: anchorSettlementEnum(),
  },
  (table) => [
    primaryKey({ columns: [table.claimId, table.revisionId] }),
    uniqueIndex('reanchoring_once').on(table.claimId).where(sql`${table.settledAt} is null`),
    index().on(table.revisionId),
    check('reanchoring_is_settled_whole', sql`(${table.settledAt} is null) = (${table.settlement} is null)`),
  ],
)

/** Which claims a claim was split or merged into: its number ends there. */
export const claimDescent = pgTable(
  'claim_descent',
  {
    fromId: uuid()
      .notNull()
      .references(() => claim.id),
    intoId: uuid()
      .notNull()
      .references(() => claim.id),
    descent: descentEnum().notNull(),
  },
  (table) => [primaryKey({ columns: [table.fromId, table.intoId] }), index().on(table.intoId)],
)

/** One hop of the attribution chain: a source, or an anonymous one described, never both. */
export const hop = pgTable(
  'hop',
  {
    claimId: uuid()
      .notNull()
      .references(() => claim.id),
    position: integer().notNull(),
    sourceId: uuid().references(() => source.id),
    anonymousDescription: text(),
    cue: text(),
    hedge: text(),
  },
  (table) => [
    primaryKey({ columns: [table.claimId, table.position] }),
    index().on(table.sourceId),
    check(
      'hop_is_named_or_described',
      sql`(${table.sourceId} is null) <> (${table.anonymousDescription} is null)`,
    ),
  ],
)

/** Who ever edited a claim. Written by record(); the sign-off's trigger reads it (product.md, Four eyes). */
export const claimEditor = pgTable(
  'claim_editor',
  {
    claimId: uuid()
      .notNull()
      .references(() => claim.id),
    personId: uuid()
      .notNull()
      .references(() => person.id),
    firstEvent: text().notNull(),
    since: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.claimId, table.personId] })],
)

export const holdBack = pgTable(
  'hold_back',
  {
    id: uuid().primaryKey(),
    claimId: uuid()
      .notNull()
      .references(() => claim.id),
    reason: text().notNull(),
    heldBackAt: timestamp({ withTimezone: true }).notNull(),
    heldBackBy: uuid()
      .notNull()
      .references(() => person.id),
    releasedAt: timestamp({ withTimezone: true }),
    releasedBy: uuid().references(() => person.id),
  },
  (table) => [uniqueIndex('hold_back_once').on(table.claimId).where(sql`${table.releasedAt} is null`)],
)
