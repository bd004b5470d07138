/** Directives that hold for every document of ours. */
const everywhere = "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"

/** Development needs eval (React's stacks) and inline styles (Next's overlay); nothing else is loosened. */
export function deskPolicy(nonce: string, dev: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    dev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    dev ? "connect-src 'self' ws: wss:" : "connect-src 'self'",
    everywhere,
  ].join('; ')
}

// What looks at a page from outside, Lighthouse for one, fetches robots.txt as the page; nothing of ours connects.
export const publicPolicy = `default-src 'none'; script-src 'none'; connect-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; ${everywhere}`

/** A card in another site's page: any page may frame it and none of it runs. `styleHash` as `sha256-…`. */
export function embedHeaders(styleHash: string): Record<string, string | null> {
  return {
    'content-security-policy': `default-src 'none'; script-src 'none'; style-src '${styleHash}'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors *`,
    'x-frame-options': null,
    'cross-origin-resource-policy': 'cross-origin',
  }
}

/** `styleHash` as `sha256-…`: a page of the front's own carries its style inside. */
export function ownPagePolicy(styleHash: string): string {
  return `default-src 'none'; style-src '${styleHash}'; ${everywhere}`
}

export const assetPolicy = `default-src 'none'; ${everywhere}`

/** Sent with everything. `https` adds the promise to stay on it. */
export function commonHeaders({ https }: { https: boolean }): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy':
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=(), browsing-topics=()',
    ...(https ? { 'strict-transport-security': 'max-age=63072000' } : {}),
  }
}
