/** A piece of evidence as independence sees it. An anonymous source is a hop's, never a piece's: it is no root. */
export type Origin = {
  /** Of the evidence, whichever claims it is on. */
  id: string
  title: string
  sourceId: string
  sourceName: string
  /** The other names of its source. */
  aliases: readonly string[]
  url: string | null
  /** Ids of the pieces that it derives from. */
  derivesFrom: readonly string[]
  isRemoved: boolean
}

export type ArticleOrigin = {
  url: string | null
  outlet: string
  ownDomains: readonly string[]
  /** The sources that have a cause of their own in this article, and which. */
  parties: readonly { sourceId: string; reason: string }[]
}

/** Where a walk along `derives from` ends, by its source: pieces of one source are one root. */
export type Root = { sourceId: string; name: string; party: string | null }

export type Independence = {
  /** Why the piece counts for nothing, to stand after “because”; null when it counts. */
  fault: string | null
  /** Where it comes from in the end; empty when it counts for nothing. */
  roots: readonly Root[]
  /** Why its word is a party's own, when nobody else stands behind it: it may hold what was said, no more. */
  party: string | null
}

/**
 * Judges each piece by the roots it comes from (product.md, Independence). A walk ends at a piece that derives
 * from nothing, at a party's word, or, counting for nothing, at the article itself, its publisher, our own
 * domains, what was removed and what runs in a circle: what only came through these corroborates nothing.
 *
 * @param pieces must hold every piece that one of them derives from, however far; their order does not matter
 */
export function judgeIndependence(
  pieces: readonly Origin[],
  article: ArticleOrigin,
): ReadonlyMap<string, Independence> {
  const byId = new Map(pieces.map((piece) => [piece.id, piece]))
  const parents = (piece: Origin) =>
    piece.derivesFrom.map((id) => {
      const parent = byId.get(id)
      if (!parent) throw new Error('A piece derives from one that is not there to be judged')
      return parent
    })
  const faults = new Map(pieces.map((piece) => [piece.id, faultOf(piece, article, parents)]))
  const partyOf = ({ sourceId }: Origin) =>
    article.parties.find((party) => party.sourceId === sourceId)?.reason ?? null

  const judged = (piece: Origin): Independence => {
    const fault = faults.get(piece.id)
    if (fault) return { fault, roots: [], party: null }
    const isEnd = (at: Origin) => faults.get(at.id) !== null || partyOf(at) !== null
    const ends = reachable([piece], (at) => (isEnd(at) ? [] : parents(at))).filter(
      (at) => isEnd(at) || at.derivesFrom.length === 0,
    )
    const sound = ends.filter((end) => faults.get(end.id) === null)
    const [first] = ends
    if (sound.length === 0 && first)
      return {
        fault: `it derives only from ${first.sourceName}: ${faults.get(first.id)}`,
        roots: [],
        party: null,
      }
    const roots = sound.map((end) => ({
      sourceId: end.sourceId,
      name: end.sourceName,
      party: partyOf(end),
    }))
    const isPartys = roots.every((root) => root.party !== null)
    return { fault: null, roots: distinct(roots), party: isPartys ? (roots[0]?.party ?? null) : null }
  }
  return new Map([...byId.values()].map((piece) => [piece.id, judged(piece)]))
}

/**
 * The independent roots of what was judged, each source once. `confirming` leaves out the word of parties, which
 * is their claim and not its confirmation.
 */
export function independentRoots(
  judged: Iterable<Independence | undefined>,
  { confirming }: { confirming: boolean },
): Root[] {
  const roots = [...judged].flatMap((one) => one?.roots ?? [])
  return distinct(roots.filter((root) => !confirming || root.party === null))
}

function distinct(roots: readonly Root[]): Root[] {
  return [...new Map(roots.map((root) => [root.sourceId, root])).values()]
}

/** What can be reached from `start` along `next`, the start included, each once. */
function reachable(start: readonly Origin[], next: (at: Origin) => readonly Origin[]): Origin[] {
  const seen = new Set(start)
  for (const at of seen) for (const one of next(at)) seen.add(one)
  return [...seen]
}

function faultOf(piece: Origin, article: ArticleOrigin, parents: (piece: Origin) => Origin[]): string | null {
  if (piece.isRemoved) return 'it was removed'
  if (reachable(parents(piece), parents).includes(piece)) return 'it derives from itself, in a circle'
  return standsWithArticle(piece, article)
}

/** Why a piece is no voice but the article's own or ours, or null. */
function standsWithArticle(piece: Origin, article: ArticleOrigin): string | null {
  if ([piece.sourceName, ...piece.aliases].some((name) => sameName(name, article.outlet)))
    return 'it comes from the outlet that published the article'
  const place = placeOf(piece.url)
  if (!place) return null
  const own = article.ownDomains.map(hostName).find((domain) => isWithin(place.host, domain))
  if (own) return `it stands on our own domain ${own}`
  const published = placeOf(article.url)
  if (!published || place.publisher !== published.publisher) return null
  return place.page === published.page
    ? 'it is the article itself'
    : `it stands where the article was published, ${published.publisher}`
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
