import { sql } from 'drizzle-orm'
import { boolean, date, index, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'
import { claim, priorityEnum } from './claim.ts'

/**
 * What the desk's lists ask of every claim that was not withdrawn, on one line: a copy of facts, which write_task() alone
 * writes, called by triggers on each of them. No rule and no page of a claim reads it; the stage is derived as ever.
 */
export const task = pgTable(
  'task',
  {
    claimId: uuid()
      .primaryKey()
      .references(() => claim.id),
    articleId: uuid().notNull(),
    extractedAt: timestamp({ withTimezone: true }).notNull(),
    isHighRisk: boolean().notNull(),
    priority: priorityEnum().notNull(),
    isRetracted: boolean().notNull(),
    hasSignOff: boolean().notNull(),
    wasSentBack: boolean().notNull(),
    hasWork: boolean().notNull(),
    /** Who has it. */
    assigneeId: uuid(),
    dueAt: timestamp({ withTimezone: true }),
    assignedAt: timestamp({ withTimezone: true }),
    /** Of its open proposal. */
    proposerId: uuid(),
    proposedAt: timestamp({ withTimezone: true }),
    recheckOn: date(),
    /** Who proposed last, where that was sent back or fell. */
    backToId: uuid(),
    backSince: timestamp({ withTimezone: true }),
    /** Whoever edited the claim and can never sign it off. */
    editorIds: uuid().array().notNull(),
  },
  (table) => [
    index('task_of_article').on(table.articleId),
    index('task_left_of_article')
      .on(table.articleId)
      .where(sql`not ${table.hasSignOff} and not ${table.isRetracted}`),
    index('task_of_assignee')
      .on(table.assigneeId)
      .where(sql`${table.assigneeId} is not null and not ${table.hasSignOff}`),
    index('task_of_proposer')
      .on(table.proposerId)
      .where(sql`${table.proposerId} is not null and not ${table.hasSignOff}`),
    index('task_back_to').on(table.backToId).where(sql`${table.backToId} is not null`),
    index('task_to_recheck')
      .on(table.recheckOn)
      .where(sql`${table.recheckOn} is not null and ${table.hasSignOff}`),
    index('task_to_take')
      .on(table.extractedAt)
      .where(sql`${table.assigneeId} is null and ${table.proposerId} is null and not ${table.isRetracted}`),
  ],
)
