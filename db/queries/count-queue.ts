import { sql } from 'drizzle-orm'
import { type QueueCounts, type QueueFilters, queueTabs } from '#domain/queue.ts'
import type { Database } from '../client.ts'
import { assignedTo, filtered, type QueueAsker, queueSet } from '../queue-sets.ts'

/** How many claims each tab of a person's queue holds under these filters, in one query. */
export async function countQueue(db: Database, who: QueueAsker, filters: QueueFilters): Promise<QueueCounts> {
  const counted = queueTabs.map(
    (tab) =>
      sql`select ${tab}::text as tab, count(*)::int as claims from (${filtered(queueSet(tab, who), filters)}) q`,
  )
  const rows = await db.execute<{ tab: string; claims: number }>(
    sql`with ${assignedTo(who)} ${sql.join(counted, sql` union all `)}`,
  )
  const counts = { 'needs-me': 0, waiting: 0, due: 0, new: 0 }
  for (const { tab, claims } of rows) Object.assign(counts, { [tab]: claims })
  return counts
}
