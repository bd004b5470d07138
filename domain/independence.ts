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

/** Why a piece counts for nothing, as codes: pages say it in their own language. */
export const faultKinds = ['removed', 'circle', 'outlet', 'ownDomain', 'article', 'publisher'] as const
type FaultKind = (typeof faultKinds)[number]

export type Fault = {
  kind: FaultKind
  /** Our own domain or the place of publication that it stands on; null for the other kinds. */
  place: string | null
  /** The source through which alone it came from there; null where the piece itself stands there. */
  through: string | null
}

export type Independence = {
  /** Why the piece counts for nothing; null when it counts. */
  fault: Fault | null
  /** Where it comes from in the end; empty when it counts for nothing. */
  roots: readonly Root[]
  /** Why its word is a party's own, when nobody else stands behind it: it may hold what was said, no more. */
  party: string | null
}

/** Where a piece comes from: everything on its way, itself included, and the pieces at which the way ends. */
export type Walk = { fault: Fault | null; party: string | null; passed: Origin[]; ends: Origin[] }

/**
 * Follows each piece along `derives from`. A walk ends at a piece that derives from nothing, at a party's word, or,
 * counting for nothing, at the article itself, its publisher, our own domains, what was removed and what runs in a
 * circle.
 *
 * @param pieces must hold every piece that one of them derives from, however far; their order does not matter
 */
export function walks(pieces: readonly Origin[], article: ArticleOrigin): ReadonlyMap<string, Walk> {
  const byId = new Map(pieces.map((piece) => [piece.id, piece]))
  const parents = (piece: Origin) =>
    piece.derivesFrom.map((id) => {
      const parent = byId.get(id)
      if (!parent) throw new Error('A piece derives from one that is not there to be judged')
      return parent
    })
  const faults = new Map(pieces.map((piece) => [piece.id, faultOf(piece, article, parents)]))
  const faultAt = (piece: Origin) => faults.get(piece.id) ?? null
  const partyOf = ({ sourceId }: Origin) =>
    article.parties.find((party) => party.sourceId === sourceId)?.reason ?? null
  const isEnd = (at: Origin) => faultAt(at) !== null || partyOf(at) !== null
  return new Map(
    [...byId.values()].map((piece) => {
      const passed = reachable([piece], (at) => (isEnd(at) ? [] : parents(at)))
      const ends = passed.filter((at) => isEnd(at) || at.derivesFrom.length === 0)
      return [piece.id, { fault: faultAt(piece), party: partyOf(piece), passed, ends }]
    }),
  )
}

/**
 * Judges each piece by the roots it comes from (product.md, Independence): what only came through what counts for
 * nothing corroborates nothing. `pieces` as for `walks`.
 */
export function judgeIndependence(
  pieces: readonly Origin[],
  article: ArticleOrigin,
): ReadonlyMap<string, Independence> {
  const walked = walks(pieces, article)
  const judged = ({ fault, ends }: Walk): Independence => {
    if (fault) return { fault, roots: [], party: null }
    const sound = ends.filter((end) => walked.get(end.id)?.fault === null)
    const [first] = ends
    const unsound = first && walked.get(first.id)?.fault
    if (sound.length === 0 && unsound)
      return { fault: { ...unsound, through: first.sourceName }, roots: [], party: null }
    const roots = sound.map((end) => ({
      sourceId: end.sourceId,
      name: end.sourceName,
      party: walked.get(end.id)?.party ?? null,
    }))
    const isPartys = roots.every((root) => root.party !== null)
    return { fault: null, roots: distinct(roots), party: isPartys ? (roots[0]?.party ?? null) : null }
  }
  return new Map([...walked].map(([id, walk]) => [id, judged(walk)]))
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

function faultOf(piece: Origin, article: ArticleOrigin, parents: (piece: Origin) => Origin[]): Fault | null {
  if (piece.isRemoved) return fault('removed')
  if (reachable(parents(piece), parents).includes(piece)) return fault('circle')
  return standsWithArticle(piece, article)
}

function fault(kind: FaultKind, place: string | null = null): Fault {
  return { kind, place, through: null }
}

/** Why a piece is no voice but the article's own or ours, or null. */
function standsWithArticle(piece: Origin, article: ArticleOrigin): Fault | null {
  if ([piece.sourceName, ...piece.aliases].some((name) => sameName(name, article.outlet)))
    return fault('outlet')
  const place = placeOf(piece.url)
  if (!place) return null
  const own = article.ownDomains.map(hostName).find((domain) => isWithin(place.host, domain))
  if (own) return fault('ownDomain', own)
  const published = placeOf(article.url)
  if (!published || place.publisher !== published.publisher) return null
  return place.page === published.page ? fault('article') : fault('publisher', published.publisher)
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
