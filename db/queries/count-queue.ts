import { sql } from 'drizzle-orm'
import { type QueueCounts, type QueueFilters, type QueueTab, queueTabs } from '#domain/queue.ts'
import type { Database } from '../client.ts'
import { filtered, type QueueAsker, queueSet } from '../queue-sets.ts'

/** How many claims each tab of a person's queue holds under these filters, in one query. */
export async function countQueue(db: Database, who: QueueAsker, filters: QueueFilters): Promise<QueueCounts> {
  const counted = queueTabs.map(
    (tab) =>
      sql`select ${tab}::text as tab, count(*)::int as claims from (${filtered(queueSet(tab, who), filters)}) q`,
  )
  const rows = await db.execute<{ tab: QueueTab; claims: number }>(sql.join(counted, sql` union all `))
  const counts = new Map(rows.map(({ tab, claims }) => [tab, claims]))
  return Object.fromEntries(queueTabs.map((tab) => [tab, counts.get(tab) ?? 0])) as QueueCounts
}
