import { expect, test } from 'vitest'
import { loggedPath, parseTarget } from '#server/request-target.ts'

test.each([
  ['/', '/', 'public'],
  ['/checks', '/checks', 'public'],
  ['/checks/a%62%2fc?x=1', '/checks/ab%2Fc', 'public'],
  ['/methodology?x=1', '/methodology', 'public'],
  ['/methodology/more', '/methodology/more', 'private'],
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
