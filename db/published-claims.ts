import { type SQL, sql } from 'drizzle-orm'
import type { CheckFilter } from '#domain/check-filter.ts'
import type { ListedClaim } from '#domain/listed-claim.ts'
import { startOfDay } from '#domain/newsroom-time.ts'
import type { Verdict } from '#domain/verdict.ts'

/** What a filter asks of published_claim, named c: its indexes begin with each of these. */
export function claimsIn(filter: CheckFilter, timeZone: string): SQL {
  const { verdict, speaker, from, to, article } = filter
  const asked = [
    verdict && sql`c.verdict = ${verdict}::verdict`,
    speaker && sql`c.speaker = ${speaker}`,
    from && sql`c.published_at >= ${startOfDay(timeZone, from).toISOString()}::timestamptz`,
    to && sql`c.published_at < ${startOfDay(timeZone, dayAfter(to)).toISOString()}::timestamptz`,
    article && sql`c.article_id = (select article_id from published_article where slug = ${article})`,
  ].filter((part) => part !== null)
  return asked.length > 0 ? sql.join(asked, sql` and `) : sql`true`
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

/** The newest first, and those of one edition in the order of their numbers. */
export const newestFirst = sql`c.published_at desc, c.article_id desc, c.number`

/** What a list shows of a claim, named c, of an article, named a. */
export const claimColumns = sql`
  a.slug, a.title, c.number, c.wording, c.language, c.said, c.so, c.speaker, c.speaker_name, c.published_at`

export type ClaimRow = {
  slug: string
  title: string
  number: number
  wording: string
  language: string
  said: Verdict | null
  so: Verdict | null
  speaker: string | null
  speaker_name: string | null
  published_at: string
}

export function listedClaim(row: ClaimRow): ListedClaim {
  const { slug, title, number, wording, language, said, so, speaker, speaker_name: name } = row
  return {
    ...{ slug, title, number, wording, language },
    answers: { said, so },
    speaker: speaker !== null && name !== null ? { key: speaker, name } : null,
    publishedAt: new Date(row.published_at).toISOString(),
  }
}
