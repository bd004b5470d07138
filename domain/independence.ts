/**
 * Corroboration counts independent roots, not links (product.md, Independence). Until evidence can derive
 * from other evidence, the root of a piece is its source. The article itself, its publisher and the
 * newsroom's own domains count for nothing.
 */
export type Origin = { sourceId: string; sourceName: string; url: string | null }

export type ArticleOrigin = { url: string | null; outlet: string; ownDomains: readonly string[] }

/** Why a piece counts for nothing, in words, or null when it counts. */
export function notIndependent(origin: Origin, article: ArticleOrigin): string | null {
  if (sameName(origin.sourceName, article.outlet))
    return 'it comes from the outlet that published the article'
  const place = placeOf(origin.url)
  if (!place) return null
  const own = article.ownDomains.map(hostName).find((domain) => isWithin(place.host, domain))
  if (own) return `it stands on our own domain ${own}`
  const published = placeOf(article.url)
  if (!published || place.publisher !== published.publisher) return null
  return place.page === published.page
    ? 'it is the article itself'
    : `it stands where the article was published, ${published.publisher}`
}

export function countIndependentRoots(origins: readonly Origin[], article: ArticleOrigin): number {
  const counting = origins.filter((origin) => notIndependent(origin, article) === null)
  return new Set(counting.map((origin) => origin.sourceId)).size
}

function sameName(one: string, other: string): boolean {
  const key = (name: string) => name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase()
  return key(one) === key(other)
}

/** Hosts on which many publish side by side: there the publisher is the first part of the path. */
const platforms = [
  't.me',
  'telegram.me',
  'youtube.com',
  'x.com',
  'twitter.com',
  'facebook.com',
  'instagram.com',
  'tiktok.com',
  'vk.com',
  'medium.com',
]

type Place = { host: string; publisher: string; page: string }

/** Who publishes at an address, and which page it is however it is spelled: `www.`, slashes, query and all. */
function placeOf(address: string | null): Place | null {
  if (!address || !URL.canParse(address)) return null
  const url = new URL(address)
  const host = hostName(url.hostname)
  // `t.me/s/channel` is the same channel as `t.me/channel`.
  const parts = url.pathname.split('/').filter((part) => part !== '' && !(host === 't.me' && part === 's'))
  const publisher = platforms.includes(host) ? `${host}/${parts[0]?.toLowerCase() ?? ''}` : host
  return { host, publisher, page: [host, ...parts].join('/') }
}

function hostName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(www|m)\./, '')
}

function isWithin(host: string, domain: string): boolean {
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`))
}
