import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedEncoding, compressOnce, type Encoding } from './compression.ts'

/** Names and values in turn, as Node takes them; the last value is the request's id, set for each reply. */
type Head = string[]
type Sending = { tag: string; body: Buffer | string; head: Head; headUnchanged: Head }

/**
 * A short squeezed body is kept as a string of its bytes: Node then sends it with the head in one piece, at once, where
 * a buffer makes two pieces and a detour. Longer ones would fill its heap and be copied for nothing.
 */
const shortBody = 12 * 1024

/** A reply that is made once and sent many times, in each form that somebody may take. `bytes` is its weight. */
export type Stored = { sendings: Record<Encoding | 'identity', Sending>; bytes: number }

/**
 * `headers` are those that every sending has. One that is null is not sent, though it stands in the common ones. `wanted`
 * are the forms in which it will be asked for, by default all.
 */
export async function stored(
  body: Buffer,
  headers: Record<string, string | null>,
  wanted?: readonly Encoding[],
): Promise<Stored> {
  const variants = await compressOnce(body, headers['content-type'] ?? '', wanted)
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 27)
  const sending = (encoding?: Encoding): Sending => {
    const sent = (encoding && variants[encoding]) ?? variants.identity
    const isSqueezed = sent !== variants.identity
    // Each form has a strong tag of its own.
    const tag = `"${hash}${isSqueezed ? `-${encoding}` : ''}"`
    const always = { ...headers, vary: 'Accept-Encoding', etag: tag }
    return {
      tag,
      body: isSqueezed && sent.length <= shortBody ? sent.toString('latin1') : sent,
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
    headUnchanged[headUnchanged.length - 1] = requestId
    response.writeHead(304, headUnchanged)
    response.end()
    return
  }
  head[head.length - 1] = requestId
  response.writeHead(200, head)
  if (method === 'HEAD') response.end()
  else response.end(body, 'latin1')
}

function flat(headers: Record<string, string | null>): Head {
  const given = Object.entries(headers).flatMap(([name, value]) => (value === null ? [] : [name, value]))
  return [...given, 'x-request-id', '']
}

/** RFC 9110, 13.1.2: compared weakly, any one of a list, and `*` means whatever there is. */
function isKnown(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  if (header.trim() === '*') return true
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
}
