import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { EditionParts } from '#domain/compose-edition.ts'
import { slugOf, withSuffix } from '#domain/slug.ts'
import { claimParts } from './claim-parts.ts'
import type { Queryable } from './client.ts'
import type { JudgedParts } from './edition-evidence.ts'
import { getNewsroom } from './queries/get-newsroom.ts'
import { article, passage, setAside } from './schema/article.ts'
import { edition } from './schema/edition.ts'
import { newestRevision } from './stored-passages.ts'

type Article = typeof article.$inferSelect

/**
 * Reads everything that the article's next edition is made of, in a fixed number of queries. Publishing reads
 * it after its locks; the preview reads it without, through the same function.
 */
export async function editionParts(
  db: Queryable,
  of: Article,
): Promise<(EditionParts & { revisionId: string; judged: JudgedParts }) | null> {
  const newest = await newestRevision(db, of.id)
  if (!newest) return null
  const passages = await db
    .select({ id: passage.id, position: passage.position, start: passage.startsAt, end: passage.endsAt })
    .from(passage)
    .where(eq(passage.revisionId, newest.id))
    .orderBy(asc(passage.position))
  const aside = await db
    .select({ passageId: setAside.passageId })
    .from(setAside)
    .innerJoin(passage, eq(passage.id, setAside.passageId))
    .where(and(eq(passage.revisionId, newest.id), isNull(setAside.takenUpAt)))
  const earlier = await db
    .select({ publishedAt: edition.publishedAt, claimNumbers: edition.claimNumbers })
    .from(edition)
    .where(eq(edition.articleId, of.id))
    .orderBy(asc(edition.number))
  const { name, timeZone, language, contact, corrections } = await getNewsroom(db)
  return {
    newsroom: { name, timeZone, language, contact, corrections },
    article: {
      id: of.id,
      title: of.title,
      outlet: of.outlet,
      byline: of.byline,
      url: of.url,
      publishedOn: of.publishedOn,
      language: of.language,
      isOurs: of.isOurs,
      revision: { number: newest.number, sha256: newest.sha256 },
    },
    slug: of.slug ?? (await freeSlug(db, of.title)),
    number: earlier.length + 1,
    firstPublishedAt: earlier[0]?.publishedAt.toISOString() ?? null,
    claimsPublishedAt: firstPublications(earlier),
    revisionId: newest.id,
    text: newest.text,
    passages,
    setAside: new Set(aside.map((row) => row.passageId)),
    ...(await claimParts(db, of.id, newest)),
  }
}

function firstPublications(editions: { publishedAt: Date; claimNumbers: number[] }[]): Map<number, string> {
  const first = new Map<number, string>()
  for (const { publishedAt, claimNumbers } of editions)
    for (const number of claimNumbers) if (!first.has(number)) first.set(number, publishedAt.toISOString())
  return first
}

/** The first slug of the title that no article has: `title`, `title-2`, …; the unique index has the last word. */
async function freeSlug(db: Queryable, title: string): Promise<string> {
  const base = slugOf(title)
  const candidates = [base, ...Array.from({ length: 50 }, (_, index) => withSuffix(base, index + 2))]
  const taken = await db.select({ slug: article.slug }).from(article).where(inArray(article.slug, candidates))
  const free = candidates.find((candidate) => !taken.some((row) => row.slug === candidate))
  return free ?? withSuffix(base, taken.length + 2 + Math.floor(Math.random() * 1e6))
}
