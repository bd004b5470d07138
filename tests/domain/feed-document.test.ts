import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it, test } from 'vitest'
import { type FeedEntry, feedDocument } from '#domain/feed-document.ts'
import { articleEntry, correctionEntry, goneEntry } from '#domain/feed-entries.ts'
import { wordsIn } from '#domain/words/words.ts'
import { xmlCharacters } from '#domain/xml-text.ts'
import { hasHostileStrings, hostileStrings } from '#tests/support/hostile-strings.ts'

const origin = 'https://checks.example.org'
const frame = { words: wordsIn('en'), origin, timeZone: 'Europe/Berlin' }
const articleId = '01920000-0000-7000-8000-0000000000aa'
const head = {
  ...{ title: 'A & B: <checks>', description: 'What we "check".', language: 'uk', newsroom: 'A & B' },
  ...{ origin, page: '/', path: '/feeds/all', since: '1970-01-01T00:00:00.000Z' },
}
const nasty = 'Fish & <b>chips</b> ]]> &amp; "x"\u0000\u0008\ud800 \u{1f41f}'
const kept = 'Fish & <b>chips</b> ]]> &amp; "x" \u{1f41f}'
const entry: FeedEntry = {
  ...{ id: `urn:uuid:${articleId}`, address: `${origin}/checks/a%20b`, title: nasty, summary: nasty },
  points: [{ text: nasty, address: `${origin}/checks/a%20b/1` }],
  ...{ publishedAt: '2026-03-01T10:00:00.000Z', updatedAt: '2026-03-02T10:00:00.000Z' },
}

/** What a feed reader sees: the document parsed by a real parser, and titles read as the HTML that they are. */
function parsed(text: string) {
  expect(XMLValidator.validate(text)).toBe(true)
  const isArray = (name: string) => ['entry', 'item', 'link', 'atom:link'].includes(name)
  return new XMLParser({ ignoreAttributes: false, isArray, parseTagValue: false }).parse(text)
}
const fromHtml = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

describe('a feed', () => {
  it('is Atom with ids, both times, its own address and language', () => {
    const { feed } = parsed(feedDocument(head, [entry], 'atom'))
    expect(feed).toMatchObject({ id: `${origin}/feeds/all`, title: 'A & B: <checks>', '@_xml:lang': 'uk' })
    expect(feed.updated).toBe(entry.updatedAt)
    expect(feed.link).toContainEqual({ '@_rel': 'self', '@_href': `${origin}/feeds/all.atom` })
    const [one] = feed.entry
    expect(one).toMatchObject({ id: entry.id, published: entry.publishedAt, updated: entry.updatedAt })
    expect(one.link[0]['@_href']).toBe(entry.address)
    expect(fromHtml(one.title['#text'])).toBe(kept)
    expect(one.content['#text']).not.toContain('<b>')
    expect(fromHtml(one.content['#text'])).toContain(kept)
  })

  it('is RSS with the same ids, which are no addresses', () => {
    const { channel } = parsed(feedDocument(head, [entry], 'rss')).rss
    expect(channel).toMatchObject({ title: 'A & B: <checks>', language: 'uk', link: [`${origin}/`] })
    expect(channel['atom:link'][0]).toMatchObject({ '@_rel': 'self', '@_href': `${origin}/feeds/all.rss` })
    const [one] = channel.item
    expect(one.guid).toEqual({ '#text': entry.id, '@_isPermaLink': 'false' })
    expect(fromHtml(one.title)).toBe(kept)
    expect(new Date(one.pubDate).toISOString()).toBe(entry.publishedAt)
  })

  it('is JSON Feed 1.1, whose titles are plain text', () => {
    const feed = JSON.parse(feedDocument(head, [entry], 'json'))
    expect(feed).toMatchObject({
      ...{ version: 'https://jsonfeed.org/version/1.1', language: 'uk' },
      feed_url: `${origin}/feeds/all.json`,
    })
    expect(feed.items[0]).toMatchObject({
      ...{ id: entry.id, url: entry.address, title: kept },
      ...{ date_published: entry.publishedAt, date_modified: entry.updatedAt },
    })
    expect(feed.items[0].content_html).not.toContain('<b>')
  })

  it.each(['atom', 'rss', 'json'] as const)('is whole without an entry: %s', (format) => {
    const text = feedDocument(head, [], format)
    if (format === 'json') expect(JSON.parse(text).items).toEqual([])
    else parsed(text)
    expect(feedDocument(head, [], format)).toBe(text)
  })
})

test.skipIf(!hasHostileStrings)('no string breaks a feed, and each comes back as it was', () => {
  const titles = hostileStrings()
  const entries = titles.map((title, at) => ({ ...entry, id: `urn:x:${at}`, title, summary: title }))
  const { feed } = parsed(feedDocument({ ...head, title: titles.join(' ') }, entries, 'atom'))
  const read = feed.entry.map((one: { title: { '#text'?: string } }) => fromHtml(one.title['#text'] ?? ''))
  const lines = (text: string) => xmlCharacters(text).replaceAll('\r\n', '\n').replaceAll('\r', '\n').trim()
  expect(read.map((one: string) => one.trim())).toEqual(titles.map(lines))
})

const article = {
  ...{ articleId, slug: 'metre', title: 'How long?', outlet: 'The Gazette', number: 1, beingChecked: 2 },
  ...{ confirmed: 1, disputed: 0, unconfirmed: 0 },
  firstPublishedAt: new Date(entry.publishedAt),
  publishedAt: new Date(entry.publishedAt),
  claims: [{ number: 1, wording: 'It is long.', said: null, so: 'confirmed' as const }],
  goneClaims: [],
}

describe('an entry', () => {
  it('keeps its id and its first date when a second edition comes, and says so by its time', () => {
    const first = articleEntry(article, frame)
    const second = articleEntry({ ...article, number: 2, publishedAt: new Date(entry.updatedAt) }, frame)
    expect(first).toMatchObject({ id: `urn:uuid:${articleId}`, updatedAt: entry.publishedAt })
    expect(first.summary).toBe('The Gazette: 1 confirmed. 2 more claims are being checked. Edition 1.')
    expect(first.points).toEqual([{ text: 'Confirmed: It is long.', address: `${origin}/checks/metre/1` }])
    expect(second).toMatchObject({ id: first.id, publishedAt: first.publishedAt, updatedAt: entry.updatedAt })
  })

  it('names a claim that was taken back by its number and the reason', () => {
    const goneClaims = [{ number: 2, reason: 'Misheard.', at: entry.updatedAt }]
    const { points } = articleEntry({ ...article, goneClaims }, frame)
    expect(points[1]).toEqual({ text: 'Claim 2 was retracted on 2 March 2026: Misheard.', address: null })
  })

  it('stays as a notice, under the same id, when the article is taken back', () => {
    const gone = { articleId, slug: 'metre', reason: 'A hoax.', at: entry.updatedAt }
    const notice = goneEntry({ ...gone, firstPublishedAt: entry.publishedAt }, frame)
    expect(notice).toMatchObject({ id: articleEntry(article, frame).id, title: 'Retracted', points: [] })
    expect(notice.summary).toBe('This check was retracted on 2 March 2026: A hoax.')
    expect(notice).toMatchObject({ publishedAt: entry.publishedAt, updatedAt: entry.updatedAt })
  })

  it('of a correction has an id of its own, and gives way when its article is taken back', () => {
    const corrected = {
      ...{ articleId, slug: 'metre', edition: 2, kind: 'typo' as const, claimNumber: null },
      ...{
        at: entry.publishedAt,
        gone: null,
        said: { title: 'How long?', language: 'en', reason: 'A letter.' },
      },
    }
    expect(correctionEntry(corrected, frame)).toMatchObject({
      ...{ id: `urn:uuid:${articleId}#edition-2`, title: 'Typo: How long?', summary: 'A letter.' },
    })
    const gone = { reason: 'A hoax.', at: entry.updatedAt }
    const given = correctionEntry({ ...corrected, said: null, gone }, frame)
    expect(given).toMatchObject({ id: `urn:uuid:${articleId}#edition-2`, title: 'Typo' })
    expect(JSON.stringify(given)).not.toMatch(/How long|A letter/)
  })
})
