import { type APIRequestContext, type APIResponse, expect } from '@playwright/test'
import { XMLParser, XMLValidator } from 'fast-xml-parser'

const many = ['url', 'sitemap', 'entry', 'item', 'link']
const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => many.includes(name),
  parseTagValue: false,
})

/** A document of 200 of a media type, as text. */
export async function fetched(
  request: APIRequestContext,
  address: string,
  mediaType: string,
): Promise<string> {
  return textOf(await request.get(address), mediaType)
}

function textOf(answer: APIResponse, mediaType: string): Promise<string> {
  const address = answer.url()
  expect(answer.status(), address).toBe(200)
  expect(answer.headers()['content-type'], address).toMatch(
    new RegExp(`^${mediaType.replace('+', '\\+')}(;|$)`),
  )
  return answer.text()
}

/** The same, parsed by a parser that takes nothing but XML. */
export async function fetchedXml(request: APIRequestContext, address: string, mediaType: string) {
  const text = await fetched(request, address, mediaType)
  expect(XMLValidator.validate(text), address).toBe(true)
  return parser.parse(text)
}

/** Every address that the sitemap names, over all its pages. */
export async function mapped(request: APIRequestContext): Promise<string[]> {
  const { sitemapindex } = await fetchedXml(request, '/sitemap.xml', 'application/xml')
  const pages: { loc: string }[] = sitemapindex.sitemap
  const addresses: string[] = []
  for (const { loc } of pages) {
    const { urlset } = await fetchedXml(request, loc, 'application/xml')
    addresses.push(...urlset.url.map((one: { loc: string }) => one.loc))
  }
  return addresses
}

/** A page that the sitemap named; null where a test beside this one has taken it back, and the sitemap names it no more. */
export async function fetchedIfMapped(request: APIRequestContext, address: string): Promise<string | null> {
  const answer = await request.get(address)
  if (answer.ok()) return textOf(answer, 'text/html')
  expect(await mapped(request), `${address} is ${answer.status()}`).not.toContain(address)
  return null
}

/** What a page says to machines, in the order in which it stands. */
export function structuredData(html: string): Record<string, unknown>[] {
  const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)
  return [...scripts].map(([, json = '']) => JSON.parse(json))
}

/** The address in a link of a page's head: by its relation and media type. */
export function linkOf(html: string, mediaType: string): string {
  const tags = html.match(/<link\b[^>]*>/g) ?? []
  const tag = tags.find((one) => one.includes('rel="alternate"') && one.includes(`type="${mediaType}"`))
  return /\bhref="([^"]+)"/.exec(tag ?? '')?.[1]?.replaceAll('&amp;', '&') ?? ''
}

export function metaOf(html: string, name: string): string {
  const tag = (html.match(/<meta\b[^>]*>/g) ?? []).find((one) => one.includes(`"${name}"`))
  return /\bcontent="([^"]*)"/.exec(tag ?? '')?.[1]?.replaceAll('&amp;', '&') ?? ''
}
