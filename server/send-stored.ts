import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedEncoding, compressOnce, type Encoding } from './compression.ts'

/** Names and values in turn, as Node writes them without looking at them again. */
type Head = string[]
type Sending = { tag: string; body: Buffer; head: Head; headUnchanged: Head }

/** A reply that is made once and sent many times, in each form that somebody may take. `bytes` is its weight. */
export type Stored = { sendings: Record<Encoding | 'identity', Sending>; bytes: number }

/** `headers` are those that every sending has. One that is null is not sent, though it stands in the common ones. */
export async function stored(body: Buffer, headers: Record<string, string | null>): Promise<Stored> {
  const variants = await compressOnce(body, headers['content-type'] ?? '')
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 27)
  const sending = (encoding?: Encoding): Sending => {
    const sent = (encoding && variants[encoding]) ?? variants.identity
    const isSqueezed = sent !== variants.identity
    // Each form has a strong tag of its own.
    const tag = `"${hash}${isSqueezed ? `-${encoding}` : ''}"`
    const always = { ...headers, vary: 'Accept-Encoding', etag: tag }
    return {
      tag,
      body: sent,
      head: flat({
        ...always,
        // Pages are small and may change: a part of one is never sent, and a Range is answered with all of it.
        'accept-ranges': 'none',
        'content-encoding': isSqueezed && encoding ? encoding : null,
        'content-length': `${sent.length}`,
      }),
      headUnchanged: flat({ ...always, 'content-type': null }),
    }
  }
  const bytes = Object.values(variants).reduce((sum, variant) => sum + variant.length, 6 * 1024)
  return { sendings: { identity: sending(), br: sending('br'), gzip: sending('gzip') }, bytes }
}

/** Sends the form that the visitor takes, or 304. Whatever headers the response had before are not sent. */
export function sendStored(
  request: IncomingMessage,
  response: ServerResponse,
  page: Stored,
  requestId: string,
): void {
  const { headers, method } = request
  const { tag, body, head, headUnchanged } =
    page.sendings[acceptedEncoding(headers['accept-encoding']) ?? 'identity']
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  if (isKnown(headers['if-none-match'], tag)) {
    response.writeHead(304, headUnchanged.concat('x-request-id', requestId))
    response.end()
    return
  }
  response.writeHead(200, head.concat('x-request-id', requestId))
  if (method === 'HEAD') response.end()
  else response.end(body)
}

function flat(headers: Record<string, string | null>): Head {
  return Object.entries(headers).flatMap(([name, value]) => (value === null ? [] : [name, value]))
}

/** RFC 9110, 13.1.2: compared weakly, any one of a list, and `*` means whatever there is. */
function isKnown(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  if (header.trim() === '*') return true
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
}
