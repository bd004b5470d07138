import type { IncomingHttpHeaders } from 'node:http'

/** Headers by which a visitor could pose as the front, as a proxy or as Next itself. */
const forged =
  /^(content-security-policy|x-nonce$|x-stet-|x-middleware-|x-forwarded-|forwarded$|x-request-id$|x-real-ip$|x-invoke-|x-matched-path$|x-now-|x-vercel-|x-prerender-)/

type Visit = { publicOrigin: URL; requestId: string; path: string }

/** What Next is told about every request: the address is the configured one, whatever the visitor sent. */
function stated({ publicOrigin, requestId, path }: Visit): IncomingHttpHeaders {
  return {
    host: publicOrigin.host,
    'x-forwarded-host': publicOrigin.host,
    'x-forwarded-proto': publicOrigin.protocol.slice(0, -1),
    'x-request-id': requestId,
    'x-stet-path': path,
  }
}

/** Headers of a desk request for Next. Next takes the nonce from the policy, as the documents say. */
export function deskHeaders(
  sent: IncomingHttpHeaders,
  visit: Visit & { nonce: string; policy: string; address: string | undefined },
): IncomingHttpHeaders {
  const kept = Object.entries(sent).filter(([name]) => !forged.test(name))
  return {
    ...Object.fromEntries(kept),
    ...stated(visit),
    // Checked before: an alias of a loopback address must agree with the host that Next compares it to.
    ...(sent.origin === undefined ? {} : { origin: visit.publicOrigin.origin }),
    ...(visit.address === undefined ? {} : { 'x-forwarded-for': visit.address }),
    'x-nonce': visit.nonce,
    'content-security-policy': visit.policy,
  }
}

/** Headers of a public render: nothing of the visitor's, since its page is handed to the next one too. */
export function readerHeaders(visit: Visit): IncomingHttpHeaders {
  return { ...stated(visit), accept: 'text/html,*/*' }
}
