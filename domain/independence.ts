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
  if (!origin.url) return null
  if (article.url && samePage(origin.url, article.url)) return 'it is the article itself'
  const host = hostOf(origin.url)
  const own = article.ownDomains.find((domain) => host === domain || host?.endsWith(`.${domain}`))
  return own ? `it stands on our own domain ${own}` : null
}

export function countIndependentRoots(origins: readonly Origin[], article: ArticleOrigin): number {
  const counting = origins.filter((origin) => notIndependent(origin, article) === null)
  return new Set(counting.map((origin) => origin.sourceId)).size
}

function sameName(one: string, other: string): boolean {
  const key = (name: string) => name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase()
  return key(one) === key(other)
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : null
}

function samePage(one: string, other: string): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return one === other
  const key = (address: string) => {
    const url = new URL(address)
    return `${hostOf(address)}${url.pathname.replace(/\/$/, '')}${url.search}`
  }
  return key(one) === key(other)
}
