import { checkSearch, readCheckQuery, readPage } from '#domain/check-filter.ts'
import { oembedSearch, readOembedQuery } from '#domain/oembed.ts'

/** A request's place, in the one spelling that the front decides on and Next sees. */
export type Target = { path: string; search: string; kind: 'public' | 'asset' | 'private' }

const assets = new Set(['/favicon.ico', '/icon.svg', '/apple-icon.png'])

/** Readers' pages. Whatever is not named here is private: never stored, never without its nonce. */
function isPublic(path: string): boolean {
  return publicPlaces.has(path) || publicFolders.some((folder) => path.startsWith(folder))
}

const machines = ['/robots.txt', '/sitemap.xml', '/news-sitemap.xml', '/oembed']
const publicPlaces = new Set(['/', '/methodology', '/checks', '/search', '/corrections', ...machines])
const publicFolders = ['/checks/', '/speakers/', '/feeds/', '/sitemaps/', '/embed/']

/** What people search for is theirs: its answer is made for them, counted, and kept by nobody. */
export function isSearch({ path, search }: Target): boolean {
  return path === '/search' && search.startsWith('?q=')
}

/** Null when the target is not a path that can be decoded. Dot segments are resolved, escapes made canonical. */
export function parseTarget(requestUrl: string): Target | null {
  const withoutOrigin = requestUrl.replace(/^https?:\/\/[^/?#]*/i, '') || '/'
  if (!withoutOrigin.startsWith('/')) return null
  try {
    // Joined as text: resolving `//host/path` against a base would take the host from the request.
    const url = new URL(`http://front${withoutOrigin}`)
    decodeURIComponent(url.pathname)
    const path = url.pathname.replace(/%[0-9a-f]{2}/gi, plainEscape)
    const isAsset = path.startsWith('/_next/static/') || assets.has(path)
    if (isAsset) return { path, search: url.search, kind: 'asset' }
    if (isPublic(path)) return { path, search: readersSearch(path, url.searchParams), kind: 'public' }
    return { path, search: url.search, kind: 'private' }
  } catch {
    return null
  }
}

/** What readers may ask beside the path, in one spelling: filters, search and the page of a list. All else is dropped. */
function readersSearch(path: string, asked: URLSearchParams): string {
  if (path === '/' || path === '/search') {
    const query = readCheckQuery(asked)
    if (path === '/') return checkSearch({ ...query, q: '' })
    return query.q ? checkSearch(query) : ''
  }
  if (path === '/oembed') return oembedSearch(readOembedQuery(asked))
  if (path !== '/corrections' && !path.startsWith('/speakers/')) return ''
  const page = readPage(asked.get('page'))
  return page > 1 ? `?page=${page}` : ''
}

/** `%61` is `a`; what must stay escaped is written in capitals. */
function plainEscape(escaped: string): string {
  const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
  return /[a-z0-9._~-]/i.test(character) ? character : escaped.toUpperCase()
}

/** A path as a log may keep it: without the secret part of a one-time link. */
export function loggedPath(path: string): string {
  return path.replace(/^(\/(?:invitation|new-password)\/).+/, '$1…')
}
