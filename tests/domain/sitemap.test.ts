import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, it } from 'vitest'
import { newsSitemap, sitemapIndex, sitemapPage } from '#domain/sitemap.ts'

const origin = 'https://checks.example.org'
const changedAt = new Date('2026-03-02T10:00:00.000Z')
const nothing = { slug: null, number: null, speaker: null }
const lines = [
  { ...nothing, slug: 'як-довго', changedAt },
  { ...nothing, slug: 'a', number: 2, changedAt },
  { ...nothing, speaker: 'n-sample-0000aa', changedAt },
]

function parsed(text: string) {
  expect(XMLValidator.validate(text)).toBe(true)
  return new XMLParser({ isArray: (name) => ['url', 'sitemap'].includes(name) }).parse(text)
}

it('a page lists checks, claims and speakers; the first one the standing pages too', () => {
  const own = [
    { loc: `${origin}/checks/%D1%8F%D0%BA-%D0%B4%D0%BE%D0%B2%D0%B3%D0%BE`, lastmod: changedAt.toISOString() },
    { loc: `${origin}/checks/a/2`, lastmod: changedAt.toISOString() },
    { loc: `${origin}/speakers/n-sample-0000aa`, lastmod: changedAt.toISOString() },
  ]
  expect(parsed(sitemapPage(lines, 2, origin)).urlset.url).toEqual(own)
  const standing = ['/', '/methodology', '/corrections'].map((path) => ({ loc: origin + path }))
  expect(parsed(sitemapPage(lines, 1, origin)).urlset.url).toEqual([...standing, ...own])
})

it('the index names each page with its newest change', () => {
  expect(parsed(sitemapIndex([null, changedAt], origin)).sitemapindex.sitemap).toEqual([
    { loc: `${origin}/sitemaps/1.xml` },
    { loc: `${origin}/sitemaps/2.xml`, lastmod: changedAt.toISOString() },
  ])
})

it('the news sitemap names the publication, and its titles are text', () => {
  const news = [{ slug: 'a', title: 'Fish & <chips>', firstPublishedAt: changedAt }]
  const text = newsSitemap(news, { name: 'A & B', language: 'uk', origin })
  expect(parsed(text).urlset.url[0]['news:news']).toEqual({
    'news:publication': { 'news:name': 'A & B', 'news:language': 'uk' },
    'news:publication_date': changedAt.toISOString(),
    'news:title': 'Fish & <chips>',
  })
  parsed(newsSitemap([], { name: 'A', language: 'en', origin }))
})
