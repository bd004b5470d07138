import { sql } from 'drizzle-orm'
import { noStages, type StageCounts } from '#domain/article-progress.ts'
import { stageOf } from '#domain/claim.ts'
import type { Queryable } from '../client.ts'
import { type StageRow, stageFactsOf, taskStage } from '../stage-facts.ts'

/** The live claims of some articles by stage; an article without claims is left out. */
export async function countStages(
  db: Queryable,
  articleIds: readonly string[],
): Promise<Map<string, StageCounts>> {
  const counts = new Map<string, StageCounts>()
  if (articleIds.length === 0) return counts
  const rows = await db.execute<StageRow & { article_id: string; claims: number }>(sql`
    select article_id, has_sign_off, has_open_proposal, was_sent_back, has_work, is_assigned, count(*)::int as claims
    from (
      select t.article_id, ${taskStage} from task t
      where t.article_id in ${[...articleIds]} and not t.is_retracted
    ) staged
    group by 1, 2, 3, 4, 5, 6`)
  for (const row of rows) {
    const of = counts.get(row.article_id) ?? noStages()
    of[stageOf(stageFactsOf(row))] += row.claims
    counts.set(row.article_id, of)
  }
  return counts
}
