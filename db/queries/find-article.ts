import { type SQL, sql } from 'drizzle-orm'
import { type BenchRows, benchClaims, benchQueries } from '../bench-claims.ts'
import type { Queryable } from '../client.ts'
import { inOneTrip } from '../one-trip.ts'
import { type PassageRow, passagesQuery, storedOf } from '../stored-passages.ts'
import { type PartyRow, partiesQuery, partyOf } from './list-parties.ts'

type About = {
  id: string
  title: string
  outlet: string
  byline: string | null
  url: string | null
  publishedOn: string | null
  /** BCP 47. */
  language: string
  isOurs: boolean
  slug: string | null
  revision: { id: string; number: number; sha256: string; text: string }
  editions: number
  isRetracted: boolean
}

export type ArticleRows = BenchRows & { about: About; passages: PassageRow; parties: PartyRow }

/**
 * An article as the workbench shows it: its newest revision with the stored passages, every claim with what the bench
 * knows of it, and the sources that are parties in it. One trip, however long the text; null when there is no such article.
 */
export async function findArticle(db: Queryable, articleId: string) {
  return articleOf(db, await inOneTrip<ArticleRows>(db, articleQueries(articleId)))
}

export function articleQueries(articleId: string): { [K in keyof ArticleRows]: SQL } {
  const newest = sql`(select id from revision where article_id = ${articleId} order by number desc limit 1)`
  return {
    about: sql`
      select a.id, a.title, a.outlet, a.byline, a.url, a.published_on as "publishedOn", a.language,
        a.is_ours as "isOurs", a.slug,
        json_build_object('id', r.id, 'number', r.number, 'sha256', r.sha256, 'text', r.text) as revision,
        (select count(*) from edition where article_id = a.id) as editions,
        (select true from retraction where article_id = a.id and claim_number is null) is not null as "isRetracted"
      from article a join revision r on r.id = ${newest}
      where a.id = ${articleId}`,
    passages: passagesQuery(newest),
    ...benchQueries(articleId, newest),
    parties: partiesQuery({ articleId }),
  }
}

export async function articleOf(db: Queryable, found: { [K in keyof ArticleRows]: ArticleRows[K][] }) {
  const [about] = found.about
  if (!about) return null
  const { isRetracted, ...article } = about
  return {
    ...article,
    passages: found.passages.map(storedOf),
    claims: await benchClaims(db, found),
    parties: found.parties.map(partyOf),
    publication: { isPublished: article.slug !== null, isRetracted },
  }
}
