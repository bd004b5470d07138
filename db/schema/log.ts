import { sql } from 'drizzle-orm'
import {
  bigint,
  customType,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** The source that an entry is about, and the one that it was merged into: the history of a source asks for them. */
export const sourceNamed = sql`(payload::jsonb ->> 'sourceId')`
export const sourceMergedInto = sql`(payload::jsonb ->> 'intoId')`

/**
 * The append-only, hash-chained record (trust.md 12). Rows come only from log_append(); the columns beside
 * the payload repeat parts of it for reading, and the verify command compares them.
 */
export const logEntry = pgTable(
  'log_entry',
  {
    chain: text().notNull(),
    seq: bigint({ mode: 'number' }).notNull(),
    /** Counts over all chains, for whoever follows the log live; not part of what is hashed. */
    id: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
    /** The database's own clock; the command's clock is in the payload. */
    recordedAt: timestamp({ withTimezone: true }).notNull(),
    type: text().notNull(),
    actorId: uuid().notNull(),
    claimId: uuid(),
    happenedAt: timestamp({ withTimezone: true }).notNull(),
    salt: bytea().notNull(),
    payload: text().notNull(),
    payloadHash: bytea().notNull(),
    previousHash: bytea().notNull(),
    hash: bytea().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.chain, table.seq] }),
    index('log_entry_of_claim').on(table.claimId, table.seq),
    uniqueIndex('log_entry_in_order').on(table.id),
    index('log_entry_of_source').on(sourceNamed).where(sql`${sourceNamed} is not null`),
    index('log_entry_into_source').on(sourceMergedInto).where(sql`${sourceMergedInto} is not null`),
  ],
)

/** The head of each chain: locked last by whatever appends. */
export const logHead = pgTable('log_head', {
  chain: text().primaryKey(),
  seq: bigint({ mode: 'number' }).notNull(),
  hash: bytea().notNull(),
})
