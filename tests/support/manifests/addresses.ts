import type { Subjects } from './subjects.ts'

/** Who asks over HTTP, in the order of every row below. */
export const askers = ['nobody', 'ended session', 'deactivated', 'reviewer', 'editor', 'admin'] as const
export type Asker = (typeof askers)[number]

/** A status, or being led to sign in and back again. */
export type Cell = number | 'sign in' | 'sign in, not back'
type Row = readonly [Cell, Cell, Cell, Cell, Cell, Cell]

const row = (out: Cell, staff: Cell = out): Row => [out, out, out, staff, staff, staff]
const everybody = row(200)
const staff = row('sign in', 200)
/** No page to come back to, so the answer is no sign-in page either: files, and what scripts ask for. */
const files = row(401, 200)

/** Whom a page shows a sentence in place of what it is for, to every other asker it does not. */
type Says = Partial<Record<Asker, string>>
export type Address = {
  path: (on: Subjects) => string
  gets: Row
  says?: Says
  method?: 'GET' | 'POST' | 'HEAD'
}

const plain = (path: string, gets: Row): Address => ({ path: () => path, gets })
const desk = (path: Address['path'], says?: Says): Address => ({ path, gets: staff, ...(says && { says }) })
const article = (part = '') => desk(({ articleId }) => `/desk/articles/${articleId}${part}`)
const claim = (part = '') => desk(({ claimId }) => `/desk/claims/${claimId}${part}`)
const source = (part = '') => desk(({ sourceId }) => `/desk/sources/${sourceId}${part}`)
const check = (part = '') => ({ path: ({ slug }: Subjects) => `/checks/${slug}${part}`, gets: everybody })
const embed = (part = '') => ({
  path: ({ slug }: Subjects) => `/embed/checks/${slug}${part}`,
  gets: everybody,
})
const onlyAdmins = 'Only admins can set the policy.'
const onlyAdminsDescribe = 'Only admins can change what the newsroom says of itself.'
const onlyEditors = 'Only editors can bring in articles.'

/** What everybody gets at each address of the build. */
export const addresses: Record<string, Address | Address[]> = {
  '/': plain('/', everybody),
  '/methodology': plain('/methodology', everybody),
  '/corrections': plain('/corrections', everybody),
  '/search': [plain('/search', everybody), plain('/search?q=trams', everybody)],
  '/speakers/[key]': [
    { path: ({ speaker }) => `/speakers/${encodeURIComponent(speaker)}`, gets: everybody },
    plain('/speakers/nobody', row(404)),
  ],
  '/checks/[slug]': check(),
  '/checks/[slug]/[number]': check('/1'),
  '/checks/[slug]/editions/[edition]': check('/editions/1'),
  '/checks/[slug]/editions/[edition]/[number]': check('/editions/1/1'),
  // An earlier document holds a claim that was taken back since, and is gone with it.
  '/checks/[slug]/editions/[edition]/document': check('/editions/3/document'),
  '/checks/[slug]/picture.png': check('/picture.png'),
  '/checks/[slug]/[number]/picture.png': check('/1/picture.png'),
  '/embed/checks/[slug]': embed(),
  '/embed/checks/[slug]/[number]': embed('/1'),
  '/oembed': { path: ({ slug }) => `/oembed?url=http://localhost/checks/${slug}`, gets: row(404) },
  '/feeds/[name]': plain('/feeds/all.atom', everybody),
  '/feeds/speakers/[name]': plain('/feeds/speakers/nobody.atom', row(404)),
  '/sitemap.xml': plain('/sitemap.xml', everybody),
  '/sitemaps/[page]': plain('/sitemaps/1.xml', everybody),
  '/news-sitemap.xml': plain('/news-sitemap.xml', everybody),
  '/robots.txt': plain('/robots.txt', everybody),
  '/icon.svg': plain('/icon.svg', everybody),
  '/_not-found': plain('/_not-found', row(404)),
  // The page that Next keeps for its own faults: asked for by name, it is answered as one.
  '/_global-error': plain('/_global-error', row(500)),
  '/api/ready': plain('/api/ready', everybody),
  // Without a provider there is nobody to come back from.
  '/api/auth/callback/oidc': plain('/api/auth/callback/oidc', row('sign in, not back')),
  '/sign-in/continue': plain('/sign-in/continue', row('sign in, not back')),
  '/sign-in': plain('/sign-in', everybody),
  '/setup': plain('/setup', row(404)),
  '/invitation/[token]': { path: ({ invitation }) => `/invitation/${invitation}`, gets: everybody },
  '/new-password/[token]': { path: ({ reset }) => `/new-password/${reset}`, gets: everybody },
  '/desk': plain('/desk', staff),
  '/desk/account': plain('/desk/account', staff),
  '/desk/account/keys': plain('/desk/account/keys', staff),
  '/desk/articles': plain('/desk/articles', staff),
  '/desk/articles/new': desk(() => '/desk/articles/new', { reviewer: onlyEditors }),
  '/desk/articles/[articleId]': article(),
  '/desk/articles/[articleId]/passages/[passageId]': desk(
    ({ articleId, passageId }) => `/desk/articles/${articleId}/passages/${passageId}`,
  ),
  '/desk/articles/[articleId]/publish': article('/publish'),
  '/desk/articles/[articleId]/publish/[number]': article('/publish/1'),
  '/desk/articles/[articleId]/revise': desk(({ articleId }) => `/desk/articles/${articleId}/revise`, {
    reviewer: 'Only editors can bring in revisions.',
  }),
  '/desk/articles/[articleId]/revisions/[number]': article('/revisions/1'),
  '/desk/articles/[articleId]/retract': desk(
    ({ publishedArticleId }) => `/desk/articles/${publishedArticleId}/retract`,
    { reviewer: 'Only editors can retract articles.' },
  ),
  '/desk/claims/[claimId]': claim(),
  '/desk/claims/[claimId]/evidence': claim('/evidence'),
  '/desk/claims/[claimId]/evidence/[number]/derivation': claim('/evidence/1/derivation'),
  '/desk/claims/[claimId]/evidence/known': claim('/evidence/known'),
  '/desk/claims/[claimId]/retract': desk(
    ({ publishedClaimId }) => `/desk/claims/${publishedClaimId}/retract`,
    { reviewer: 'Only editors can retract claims.' },
  ),
  '/desk/claims/[claimId]/verdict': claim('/verdict'),
  '/desk/claims/[claimId]/wording': claim('/wording'),
  '/desk/claims/[claimId]/words': claim('/words'),
  '/desk/evidence': plain('/desk/evidence', staff),
  '/desk/evidence/[evidenceId]': desk(({ evidenceId }) => `/desk/evidence/${evidenceId}`),
  '/desk/evidence/[evidenceId]/file': {
    path: ({ evidenceId }) => `/desk/evidence/${evidenceId}/file`,
    gets: files,
  },
  '/desk/evidence/[evidenceId]/preview': {
    path: ({ evidenceId }) => `/desk/evidence/${evidenceId}/preview`,
    gets: row(401, 415),
  },
  '/desk/uploads': [
    plain('/desk/uploads', row(405)),
    // No file in it: whoever may send one is told so.
    { path: () => '/desk/uploads', method: 'POST', gets: row(401, 415) },
  ],
  '/desk/newsroom': desk(() => '/desk/newsroom', {
    reviewer: onlyAdminsDescribe,
    editor: onlyAdminsDescribe,
  }),
  '/desk/notifications': plain('/desk/notifications', staff),
  '/desk/people': plain('/desk/people', staff),
  '/desk/people/[personId]': desk(({ personId }) => `/desk/people/${personId}`),
  '/desk/policy': plain('/desk/policy', staff),
  '/desk/policy/change': desk(() => '/desk/policy/change', { reviewer: onlyAdmins, editor: onlyAdmins }),
  '/desk/policy/preview': desk(() => '/desk/policy/preview?secondaryRoots=3', {
    reviewer: onlyAdmins,
    editor: onlyAdmins,
  }),
  '/desk/published': plain('/desk/published', staff),
  '/desk/reviews': plain('/desk/reviews', staff),
  '/desk/reviews/own': plain('/desk/reviews/own', staff),
  '/desk/sources': plain('/desk/sources', staff),
  '/desk/sources/suggest': plain('/desk/sources/suggest?q=trams', files),
  '/desk/sources/[sourceId]': source(),
  '/desk/sources/[sourceId]/merge': source('/merge'),
}

/** What server/ answers itself, so that no manifest of the build names it. */
export const eventStream: Address = { path: () => '/api/events', method: 'HEAD', gets: row(401, 204) }
