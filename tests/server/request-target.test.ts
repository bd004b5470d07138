import { expect, test } from 'vitest'
import { isSearch, loggedPath, parseTarget } from '#server/request-target.ts'

test.each([
  ['/', '/', 'public'],
  ['/checks', '/checks', 'public'],
  ['/checks/a%62%2fc?x=1', '/checks/ab%2Fc', 'public'],
  ['/methodology?x=1', '/methodology', 'public'],
  ['/methodology/more', '/methodology/more', 'private'],
  ['/robots.txt?x', '/robots.txt', 'public'],
  ['/news-sitemap.xml', '/news-sitemap.xml', 'public'],
  ['/sitemaps/1.xml', '/sitemaps/1.xml', 'public'],
  ['/feeds/all.atom', '/feeds/all.atom', 'public'],
  ['/embed/checks/a', '/embed/checks/a', 'public'],
  ['/embed/../desk', '/desk', 'private'],
  ['/feedsx', '/feedsx', 'private'],
  ['/checksum', '/checksum', 'private'],
  ['/desk', '/desk', 'private'],
  ['/checks/../desk', '/desk', 'private'],
  ['/checks/%2e%2e/desk', '/desk', 'private'],
  ['//evil.example/checks', '//evil.example/checks', 'private'],
  ['http://evil.example/checks?x', '/checks', 'public'],
  ['/_next/static/chunks/a%40b.js', '/_next/static/chunks/a%40b.js', 'asset'],
  ['/_next/static/../../desk', '/desk', 'private'],
])('%s is %s, %s', (sent, path, kind) => {
  expect(parseTarget(sent)).toMatchObject({ path, kind })
})

test.each([
  ['/?verdict=disputed', '?verdict=disputed'],
  ['/?VERDICT=disputed&verdict=Disputed&verdict=disputed', ''],
  [
    '/?page=2&to=2026-02-28&from=2026-02-01&verdict=confirmed',
    '?verdict=confirmed&from=2026-02-01&to=2026-02-28&page=2',
  ],
  ['/?from=2026-02-28&to=2026-02-01', '?from=2026-02-01&to=2026-02-28'],
  ['/?from=2026-02-30&to=1999-01-01', ''],
  ['/?verdict=&speaker=&from=&to=&article=&page=', ''],
  ['/?page=1', ''],
  ['/?page=01', ''],
  ['/?page=10000', ''],
  ['/?q=trams&utm_source=x&page=3', '?page=3'],
  ['/?speaker=Olena-Kovalenko-00ff', '?speaker=olena-kovalenko-00ff'],
  ['/?article=%D0%BA%D1%83%D0%BF', '?article=%D0%BA%D1%83%D0%BF'],
  ['/?article=%d0%ba%d1%83%d0%bf', '?article=%D0%BA%D1%83%D0%BF'],
  ['/?article=cafe%CC%81', '?article=caf%C3%A9'],
  ['/?article=caf%C3%A9', '?article=caf%C3%A9'],
  ["/?article=a'b&speaker=%00", ''],
  [`/?article=${'a'.repeat(81)}`, ''],
  ['/feeds/all.atom?page=2', ''],
  [
    '/oembed?format=JSON&url=https://A.example/checks/a%3Fx&callback=x',
    '?url=https%3A%2F%2Fa.example%2Fchecks%2Fa',
  ],
  [
    '/oembed?url=http%3A%2F%2Fa.example%2Fchecks%2Ff%256Fo%2F&maxwidth=333',
    '?url=https%3A%2F%2Fa.example%2Fchecks%2Ffoo&maxwidth=320',
  ],
  ['/search', ''],
  ['/search?verdict=disputed&page=2', ''],
  ['/search?q=%20%0a%20', ''],
  ['/search?page=2&q=+two%20%20words+', '?q=two+words&page=2'],
  ['/search?article=a&q=x&verdict=disputed', '?q=x&verdict=disputed&article=a'],
  ['/search?q=a%00b', '?q=a+b'],
  ['/search?q=%ff', '?q=%EF%BF%BD'],
  [`/search?q=${'a'.repeat(300)}`, `?q=${'a'.repeat(200)}`],
  ['/corrections?page=2&verdict=disputed', '?page=2'],
  ['/speakers/olena?page=2&q=x', '?page=2'],
  ['/speakers/olena?page=0', ''],
  ['/checks/a?page=2', ''],
  ['/methodology?page=2', ''],
  ['/desk?q=x&page=1', '?q=x&page=1'],
])('%s asks %s', (sent, search) => {
  expect(parseTarget(sent)?.search).toBe(search)
})

test('only a search with words in it is one', () => {
  const isOne = (sent: string) => isSearch(parseTarget(sent) ?? { path: '', search: '', kind: 'private' })
  expect(isOne('/search?page=2&q=trams')).toBe(true)
  expect(isOne('/search/?q=trams')).toBe(false)
  expect(isOne('/search?verdict=disputed')).toBe(false)
  expect(isOne('/?q=trams')).toBe(false)
})

test.each(['*', '/%zz', '/%ff', 'desk'])('%s is no path', (sent) => {
  expect(parseTarget(sent)).toBeNull()
})

test.each([
  ['/invitation/abc', '/invitation/…'],
  ['/new-password/abc/def', '/new-password/…'],
  ['/desk/people', '/desk/people'],
  ['/invitation', '/invitation'],
])('the log keeps of %s no more than %s', (path, kept) => {
  expect(loggedPath(path)).toBe(kept)
})
