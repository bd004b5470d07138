import { checkPath } from './check-address.ts'
import { speakerPath } from './speaker-address.ts'
import { xmlText } from './xml-text.ts'

/** A page of the sitemap has at most 5,000 addresses; the first holds the pages below as well. */
export const SITEMAP_PAGE = 4_990

const standing = ['/', '/methodology', '/corrections']

/** What a page is of, and when it last changed. */
export type SitemapLine = {
  slug: string | null
  number: number | null
  speaker: string | null
  changedAt: Date
}

/** One page of the sitemap (sitemaps.org 0.9); the first one begins with the pages that are always there. */
export function sitemapPage(lines: readonly SitemapLine[], page: number, origin: string): string {
  const always = page === 1 ? standing.map((path) => url(origin + path, null)) : []
  const own = lines.map((line) => url(origin + pathOf(line), line.changedAt))
  return urlSet([...always, ...own])
}

/** The list of the sitemap's pages, each with the time of its newest change; null where it is not known. */
export function sitemapIndex(changes: readonly (Date | null)[], origin: string): string {
  const pages = changes.map(
    (changedAt, at) => `<sitemap>${place(`${origin}/sitemaps/${at + 1}.xml`, changedAt)}</sitemap>`,
  )
  return document('sitemapindex', '', pages)
}

type NewsLine = { slug: string; title: string; firstPublishedAt: Date }

/** The news sitemap (Google News 0.9): what was first published in the last two days. */
export function newsSitemap(
  lines: readonly NewsLine[],
  { name, language, origin }: { name: string; language: string; origin: string },
): string {
  const publication = `<news:publication><news:name>${xmlText(name)}</news:name><news:language>${language}</news:language></news:publication>`
  const news = lines.map(
    ({ slug, title, firstPublishedAt }) =>
      `<url><loc>${xmlText(origin + checkPath(slug))}</loc><news:news>${publication}` +
      `<news:publication_date>${firstPublishedAt.toISOString()}</news:publication_date>` +
      `<news:title>${xmlText(title)}</news:title></news:news></url>`,
  )
  return document('urlset', ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"', news)
}

function pathOf({ slug, number, speaker }: SitemapLine): string {
  if (slug === null) return speaker === null ? '/' : speakerPath(speaker)
  return checkPath(slug, number ?? undefined)
}

function urlSet(urls: readonly string[]): string {
  return document('urlset', '', urls)
}

function url(address: string, changedAt: Date | null): string {
  return `<url>${place(address, changedAt)}</url>`
}

function place(address: string, changedAt: Date | null): string {
  const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ''
  return `<loc>${xmlText(address)}</loc>${changed}`
}

function document(root: string, spaces: string, parts: readonly string[]): string {
  const open = `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${spaces}>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${open}\n${parts.join('\n')}\n</${root}>\n`
}
