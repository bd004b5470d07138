const loopback = ['localhost', '127.0.0.1', '[::1]']

/** The origins that count as ours: the configured one, with its loopback names when it is a loopback one. */
export function acceptedOrigins(publicOrigin: URL): ReadonlySet<string> {
  if (!loopback.includes(publicOrigin.hostname)) return new Set([publicOrigin.origin])
  return new Set(loopback.map((name) => new URL(withHost(publicOrigin, name)).origin))
}

/**
 * Where to send somebody who typed another name of this machine, so that cookies and origins stay those
 * of one address; null when the address is the right one or is none of ours.
 */
export function betterAddress(host: string | undefined, publicOrigin: URL): string | null {
  if (host === undefined || host === publicOrigin.host) return null
  const origin = URL.parse(`${publicOrigin.protocol}//${host}`)?.origin
  if (origin === undefined || origin === publicOrigin.origin) return null
  return acceptedOrigins(publicOrigin).has(origin) ? publicOrigin.origin : null
}

function withHost(origin: URL, hostname: string): string {
  return `${origin.protocol}//${hostname}${origin.port === '' ? '' : `:${origin.port}`}`
}
