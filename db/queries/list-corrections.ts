import { sql } from 'drizzle-orm'
import type { CorrectionKind } from '#domain/correction.ts'
import { LIST_PAGE_SIZE } from '#domain/listed-claim.ts'
import type { ListedCorrection } from '#domain/listed-correction.ts'
import type { Queryable } from '../client.ts'

/**
 * Every correction and retraction, newest first, one page of them; pages count from 1. The words of a check that was
 * retracted since are left out.
 */
export async function listCorrections(
  db: Queryable,
  page: number,
): Promise<{ corrections: ListedCorrection[]; hasMore: boolean }> {
  const skipped = (page - 1) * LIST_PAGE_SIZE
  const reached = skipped + LIST_PAGE_SIZE + 1
  const rows = await db.execute<Row>(sql`
    with made as (
      (select article_id, slug, number as edition, title, language, correction_kind as kind,
          correction_reason as reason, published_at as at
        from edition where correction_kind is not null
        order by published_at desc, article_id limit ${reached})
      union all
      (select article_id, slug, null, null, null, 'retraction', null, retracted_at
        from retraction where claim_number is null order by retracted_at desc, article_id limit ${reached})
    ), listed as (
      select * from made order by at desc, article_id, edition desc nulls first
      limit ${LIST_PAGE_SIZE + 1} offset ${skipped}
    )
    select l.article_id, l.slug, l.edition, l.kind, l.at, l.title, l.language, l.reason, one.claim_number,
      gone.reason as gone_reason, gone.retracted_at as gone_at
    from listed l
    left join retraction gone on gone.article_id = l.article_id and gone.claim_number is null
    left join retraction one on one.article_id = l.article_id and one.edition_number = l.edition
    order by l.at desc, l.article_id, l.edition desc nulls first`)
  return {
    corrections: rows.slice(0, LIST_PAGE_SIZE).map(correctionOf),
    hasMore: rows.length > LIST_PAGE_SIZE,
  }
}

type Row = {
  article_id: string
  slug: string
  edition: number | null
  kind: CorrectionKind
  at: string
  title: string | null
  language: string | null
  reason: string | null
  claim_number: number | null
  gone_reason: string | null
  gone_at: string | null
}

function correctionOf(row: Row): ListedCorrection {
  const { slug, edition, kind, title, language, reason, gone_reason: goneReason, gone_at: goneAt } = row
  const gone = goneReason !== null && goneAt !== null ? { at: instant(goneAt), reason: goneReason } : null
  const isTold = gone === null && title !== null && language !== null && reason !== null
  return {
    ...{ articleId: row.article_id, slug, kind, edition, gone },
    at: instant(row.at),
    said: isTold ? { title, language, reason } : null,
    claimNumber: gone === null ? row.claim_number : null,
  }
}

const instant = (at: string) => new Date(at).toISOString()
