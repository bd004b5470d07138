import { checkPath, decodeSlug } from './check-address.ts'
import { embedSize } from './embed-address.ts'
import { xmlText } from './xml-text.ts'

/** What a consumer asked for (oEmbed 1.0), as `oembedSearch` spells it. */
type OembedQuery = { url: string; format: string; maxWidth: number | null; maxHeight: number | null }

/** An address asked about: a check or a claim of ours, a page that is not for the public, or nothing of ours. */
type AskedAddress = { slug: string; claimNumber: string | null } | 'private' | null

export function readOembedQuery(asked: URLSearchParams): OembedQuery {
  return {
    url: plainAddress(asked.get('url') ?? ''),
    format: (asked.get('format') ?? 'json').toLowerCase().slice(0, 20),
    maxWidth: size(asked.get('maxwidth'), embedSize.width),
    maxHeight: size(asked.get('maxheight'), embedSize.claimHeight),
  }
}

/** The same question in one spelling, so that it has one entry in the page cache. */
export function oembedSearch({ url, format, maxWidth, maxHeight }: OembedQuery): string {
  const query = new URLSearchParams({ url })
  if (format !== 'json') query.set('format', format)
  if (maxWidth !== null) query.set('maxwidth', `${maxWidth}`)
  if (maxHeight !== null) query.set('maxheight', `${maxHeight}`)
  return `?${query}`
}

/** What an address of the site at `origin` names, however it is spelled. `http` and `https` are one site. */
export function askedAddress(url: string, origin: string): AskedAddress {
  if (!URL.canParse(url) || new URL(url).host !== new URL(origin).host) return null
  const { pathname } = new URL(url)
  const check = asCheck(pathname)
  if (check) return check
  return /^\/(desk|api|sign-in|setup|invitation|new-password)(\/|$)/.test(pathname) ? 'private' : null
}

/** What is said of a card; the names of the fields are the specification's. */
type OembedReply = Record<string, string | number>

export function oembedJson(reply: OembedReply): string {
  return JSON.stringify(reply)
}

export function oembedXml(reply: OembedReply): string {
  const fields = Object.entries(reply).map(([name, value]) => `<${name}>${xmlText(`${value}`)}</${name}>`)
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`
}

/** The card's size within what was asked for. */
export function cardSize(height: number, { maxWidth, maxHeight }: OembedQuery) {
  return {
    width: Math.min(embedSize.width, maxWidth ?? embedSize.width),
    height: Math.min(height, maxHeight ?? height),
  }
}

/** A card has few sizes, so that it has few entries in the page cache. */
const step = 40

/** Pixels, in steps, none where the card fits anyway; below what a card can be it is that. */
function size(asked: string | null, most: number): number | null {
  if (asked === null || !/^\d{1,6}$/.test(asked)) return null
  const wanted = Math.max(Number(asked) - (Number(asked) % step), embedSize.least)
  return Number(asked) >= most ? null : wanted
}

/** A path that is spelled as one of a check, or of a claim of it. */
function asCheck(pathname: string): { slug: string; claimNumber: string | null } | null {
  const [, slug, claimNumber = null] = /^\/checks\/([^/]+)(?:\/([1-9]\d{0,5}))?\/?$/.exec(pathname) ?? []
  return slug === undefined ? null : { slug, claimNumber }
}

/**
 * Without what names nothing else of ours: the scheme, which `https` stands for, user, query, fragment, needless
 * escapes, a closing slash. Empty where it is no address.
 */
function plainAddress(url: string): string {
  if (url.length > 2_000 || !URL.canParse(url)) return ''
  const { protocol, host, pathname } = new URL(url)
  if (!/^https?:$/.test(protocol)) return ''
  return new URL(`https://${host}${plainPath(pathname)}`).href
}

function plainPath(pathname: string): string {
  const check = asCheck(pathname)
  const slug = check && decodeSlug(check.slug)
  if (!check || slug === null) return pathname
  return checkPath(slug, check.claimNumber === null ? undefined : Number(check.claimNumber))
}
