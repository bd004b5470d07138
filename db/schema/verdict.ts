import { sql } from 'drizzle-orm'
import {
  check,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { proposalEndings } from '#domain/proposal-fate.ts'
import { verdicts } from '#domain/verdict.ts'
import { claim } from './claim.ts'
import { policy } from './newsroom.ts'
import { person } from './people.ts'

export const verdictEnum = pgEnum('verdict', verdicts)

export const proposalEndingEnum = pgEnum('proposal_ending', proposalEndings)

/** A proposed verdict. It is never updated: it ends, and a newer one succeeds it. */
export const proposal = pgTable(
  'proposal',
  {
    id: uuid().primaryKey(),
    claimId: uuid()
      .notNull()
      .references(() => claim.id),
    /** The claim's version that this proposal is about: sign-off is refused under any other. */
    claimVersion: integer().notNull(),
    said: verdictEnum(),
    so: verdictEnum(),
    rationale: text().notNull(),
    inShort: text().array().notNull(),
    missingSaid: text().notNull(),
    missingSo: text().notNull(),
    reply: text(),
    asOf: date().notNull(),
    recheckOn: date(),
    policyVersion: integer()
      .notNull()
      .references(() => policy.version),
    overrideReason: text(),
    proposedAt: timestamp({ withTimezone: true }).notNull(),
    proposedBy: uuid()
      .notNull()
      .references(() => person.id),
    endedAt: timestamp({ withTimezone: true }),
    ending: proposalEndingEnum(),
    endedBy: uuid().references(() => person.id),
    endedReason: text(),
  },
  (table) => [
    uniqueIndex('proposal_once').on(table.claimId).where(sql`${table.endedAt} is null`),
    index('proposal_newest_of_claim').on(table.claimId, table.proposedAt.desc().nullsFirst()),
    index('proposal_newest_of_person').on(
      table.proposedBy,
      table.proposedAt.desc().nullsFirst(),
      table.id.desc().nullsFirst(),
    ),
    index('proposal_to_recheck')
      .on(table.proposedBy, table.recheckOn)
      .where(sql`${table.endedAt} is null and ${table.recheckOn} is not null`),
    index('proposal_longest_waiting').on(table.proposedAt, table.id).where(sql`${table.endedAt} is null`),
    check('proposal_answers_something', sql`${table.said} is not null or ${table.so} is not null`),
    check('proposal_ends_whole', sql`(${table.endedAt} is null) = (${table.ending} is null)`),
  ],
)

/** A second person's yes. Guarded by trigger: four eyes, the same version, an open proposal. */
export const signOff = pgTable(
  'sign_off',
  {
    id: uuid().primaryKey(),
    claimId: uuid()
      .notNull()
      .references(() => claim.id),
    proposalId: uuid()
      .notNull()
      .references(() => proposal.id)
      .unique(),
    personId: uuid()
      .notNull()
      .references(() => person.id),
    policyVersion: integer()
      .notNull()
      .references(() => policy.version),
    /** The reason for lifting the policy that this person agreed to; null where nothing was lifted. */
    consentedTo: text(),
    signedOffAt: timestamp({ withTimezone: true }).notNull(),
    fellAt: timestamp({ withTimezone: true }),
    fellCause: text(),
  },
  (table) => [uniqueIndex('sign_off_once').on(table.claimId).where(sql`${table.fellAt} is null`)],
)
