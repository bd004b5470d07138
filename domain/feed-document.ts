import { Feed } from 'feed'
import { xmlCharacters, xmlText } from './xml-text.ts'

export const feedFormats = ['atom', 'rss', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

export const feedMediaType: Record<FeedFormat, string> = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
}

/** All words are plain text. `id` and the addresses are whole; times are ISO 8601. */
export type FeedEntry = {
  id: string
  address: string
  title: string
  summary: string
  points: readonly { text: string; address: string | null }[]
  publishedAt: string
  updatedAt: string
}

type FeedHead = {
  title: string
  description: string
  language: string
  newsroom: string
  /** Scheme and host of the public site, without a trailing slash. */
  origin: string
  /** The path of the page that the feed follows, and of the feed without its ending. */
  page: string
  path: string
  /** When the newsroom began to publish: the feed's own date while it has no entry. */
  since: string
}

/** The feed as text. An entry keeps its id over all editions; a reader sees it anew when `updatedAt` moves. */
export function feedDocument(head: FeedHead, entries: readonly FeedEntry[], format: FeedFormat): string {
  const address = (to: FeedFormat) => `${head.origin}${head.path}.${to}`
  const updated = entries.map((entry) => entry.updatedAt).reduce((a, b) => (a > b ? a : b), head.since)
  const feed = new Feed({
    id: `${head.origin}${head.path}`,
    title: xmlCharacters(head.title),
    description: xmlCharacters(head.description),
    language: head.language,
    link: head.origin + head.page,
    // The library reads `feed` for every format; each says its own address.
    feedLinks: { atom: address('atom'), rss: address('rss'), json: address('json') },
    author: { name: xmlCharacters(head.newsroom), link: head.origin },
    updated: new Date(updated),
    generator: 'Stet',
  })
  for (const entry of entries) feed.addItem(item(entry, format))
  if (format === 'rss') return feed.rss2()
  if (format === 'json') return withLanguage(feed.json1(), head.language)
  return feed.atom1().replace('<feed ', `<feed xml:lang="${head.language}" `)
}

/** Titles are HTML in Atom and RSS as the library writes them, and plain text in JSON Feed. */
function item(entry: FeedEntry, format: FeedFormat) {
  const plain = (text: string) => (format === 'json' ? xmlCharacters(text) : xmlText(text))
  return {
    id: entry.id,
    link: entry.address,
    title: plain(entry.title),
    description: plain(entry.summary),
    content: content(entry),
    date: new Date(entry.updatedAt),
    published: new Date(entry.publishedAt),
  }
}

function content({ summary, points }: FeedEntry): string {
  const items = points.map(({ text, address }) =>
    address === null ? xmlText(text) : `<a href="${xmlText(address)}">${xmlText(text)}</a>`,
  )
  const list = items.length > 0 ? `<ul>${items.map((one) => `<li>${one}</li>`).join('')}</ul>` : ''
  return `<p>${xmlText(summary)}</p>${list}`
}

/** Version 1.1 is the one that knows a language; what the library writes is valid in it. */
function withLanguage(json: string, language: string): string {
  return JSON.stringify({ ...JSON.parse(json), version: 'https://jsonfeed.org/version/1.1', language })
}
