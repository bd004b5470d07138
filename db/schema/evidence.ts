import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
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

/** Bytes in the blob store, named by their SHA-256; never changed. */
export const blob = pgTable('blob', {
  sha256: text().primaryKey(),
  size: bigint({ mode: 'number' }).notNull(),
  /** As the bytes say, never as the sender says. */
  mediaType: text().notNull(),
  /** The text to search for pins, after the text rules; null where none is held. */
  heldText: text(),
  storedAt: timestamp({ withTimezone: true }).notNull(),
  /** When the bytes were taken out, because every piece of evidence with them was removed. */
  emptiedAt: timestamp({ withTimezone: true }),
})

/** A file that a person has sent and that a form can still name; attaching it makes it evidence. */
export const upload = pgTable(
  'upload',
  {
    id: uuid().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => person.id),
    sha256: text()
      .notNull()
      .references(() => blob.sha256),
    fileName: text().notNull(),
    uploadedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index().on(table.personId)],
)

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
    fileSha256: text().references(() => blob.sha256),
    fileName: text(),
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
    // As text: a migration cannot use a value of an enum that it adds.
    check('evidence_file_is_held', sql`${table.kind}::text <> 'file' or ${table.fileSha256} is not null`),
    check('evidence_file_is_named', sql`(${table.fileSha256} is null) = (${table.fileName} is null)`),
    index().on(table.sourceId),
    index().on(table.fileSha256),
    index('evidence_newest_first').on(table.attachedAt.desc().nullsFirst(), table.id.desc().nullsFirst()),
    index('evidence_words').using('gin', sql`${table.title} gin_trgm_ops`),
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
    index().on(table.evidenceId),
    // Taken off and put on again, it has a new number.
    uniqueIndex('evidence_link_standing')
      .on(table.claimId, table.evidenceId, table.question)
      .where(sql`${table.detachedAt} is null`),
    check('evidence_link_pin_is_whole', sql`(${table.pinState} is null) = (${table.pinText} is null)`),
  ],
)

/** What a piece of evidence derives from. Walking it to the roots decides what is independent. */
export const derivation = pgTable(
  'derivation',
  {
    evidenceId: uuid()
      .notNull()
      .references(() => evidence.id),
    fromId: uuid()
      .notNull()
      .references(() => evidence.id),
    statedAt: timestamp({ withTimezone: true }).notNull(),
    statedBy: uuid()
      .notNull()
      .references(() => person.id),
  },
  (table) => [
    primaryKey({ columns: [table.evidenceId, table.fromId] }),
    index().on(table.fromId),
    check('derivation_is_from_another', sql`${table.evidenceId} <> ${table.fromId}`),
  ],
)

/** Evidence that was removed: what stands in its place, and why (product.md, Evidence). */
export const tombstone = pgTable('tombstone', {
  evidenceId: uuid()
    .primaryKey()
    .references(() => evidence.id),
  reason: text().notNull(),
  removedAt: timestamp({ withTimezone: true }).notNull(),
  removedBy: uuid()
    .notNull()
    .references(() => person.id),
})
