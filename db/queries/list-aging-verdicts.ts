import { sql } from 'drizzle-orm'
import type { NoticeKind } from '#domain/notice.ts'
import type { Database } from '../client.ts'

const most = 50

type AgingVerdict = {
  claimId: string
  number: number
  wording: string
  articleTitle: string
  language: string
  /** Everything that speaks for looking again, and since which day (YYYY-MM-DD, in the newsroom's zone). */
  causes: { kind: NoticeKind | 'recheck due'; on: string }[]
}

/**
 * The published verdicts that need a recheck, with their causes: dates by the date, events by their standing notices.
 * The longest standing first, fifty at most. `today` is a date in the newsroom's zone.
 */
export async function listAgingVerdicts(
  db: Database,
  { today, timeZone }: { today: string; timeZone: string },
): Promise<AgingVerdict[]> {
  const rows = await db.execute<Row>(sql`
    with cause as (
      select article_id, number, 'recheck due' as kind, recheck_on as since
      from published_claim where recheck_on <= ${today}
      union
      select article_id, claim_number, kind::text, min((raised_at at time zone ${timeZone})::date)
      from notice where not is_settled group by 1, 2, 3
    )
    select c.id, c.number, shown.wording, a.title, a.language,
      json_agg(json_build_object('kind', cause.kind, 'on', cause.since) order by cause.since, cause.kind) as causes
    from cause
    join published_claim shown on shown.article_id = cause.article_id and shown.number = cause.number
    join claim c on c.article_id = cause.article_id and c.number = cause.number
    join article a on a.id = cause.article_id
    group by c.id, c.number, shown.wording, a.title, a.language
    order by min(cause.since), c.id limit ${most}`)
  return rows.map(({ id: claimId, title: articleTitle, ...row }) => ({ claimId, articleTitle, ...row }))
}

type Row = {
  id: string
  number: number
  wording: string
  title: string
  language: string
  causes: AgingVerdict['causes']
}
