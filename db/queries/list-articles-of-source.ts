import { sql } from 'drizzle-orm'
import type { Queryable } from '../client.ts'

type ArticleOfSource = { id: string; title: string; language: string }

/** The articles whose claims rest on a source and in which it is no party yet, newest first, 100 at most. */
export async function listArticlesOfSource(db: Queryable, sourceId: string): Promise<ArticleOfSource[]> {
  return [
    ...(await db.execute<ArticleOfSource>(sql`
      select a.id, a.title, a.language from article a
      where a.id in (
        select c.article_id from claim c where c.withdrawn_at is null and c.id in (
          select claim_id from hop where source_id = ${sourceId}
          union
          select k.claim_id from evidence e join evidence_link k on k.evidence_id = e.id
          where e.source_id = ${sourceId} and k.detached_at is null)
        except
        select article_id from party where source_id = ${sourceId} and ended_at is null)
      order by a.added_at desc, a.id limit 100`)),
  ]
}
