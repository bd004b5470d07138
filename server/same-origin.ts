import type { IncomingHttpHeaders } from 'node:http'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Why a request must not change anything, or null. A request that says nothing about where it comes from
 * is refused too: every browser since 2020 sends Origin with a form.
 */
export function crossSiteRefusal(
  method: string,
  headers: IncomingHttpHeaders,
  origins: ReadonlySet<string>,
): string | null {
  if (safe.has(method)) return null
  const { origin } = headers
  const site = headers['sec-fetch-site']
  if (origin === undefined && site === undefined) {
    return 'The request did not say which site it came from, so nothing was done.'
  }
  if (origin !== undefined && !origins.has(origin)) {
    return 'The request came from another site, so nothing was done.'
  }
  // "none" is a person's own doing, such as reloading a page that a form was posted to.
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return 'The request came from another site, so nothing was done.'
  }
  return null
}
