import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedEncoding, compressOnce, type Variants } from './compression.ts'

/** A reply that is made once and sent many times. `headers` are those that every sending has. */
export type Stored = { headers: Record<string, string>; variants: Variants; tag: string; bytes: number }

export async function stored(body: Buffer, headers: Record<string, string>): Promise<Stored> {
  const variants = await compressOnce(body, headers['content-type'] ?? '')
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 27)
  const bytes = Object.values(variants).reduce((sum, variant) => sum + variant.length, 1024)
  return { headers, variants, tag, bytes }
}

/** Sends the variant that the visitor takes, or 304; each variant has a strong tag of its own. */
export function sendStored(request: IncomingMessage, response: ServerResponse, page: Stored): void {
  const wanted = acceptedEncoding(request.headers['accept-encoding'])
  const encoding = wanted && page.variants[wanted] ? wanted : undefined
  const body = (encoding && page.variants[encoding]) ?? page.variants.identity
  const tag = `"${page.tag}${encoding ? `-${encoding}` : ''}"`
  for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value)
  response.setHeader('vary', 'Accept-Encoding')
  response.setHeader('etag', tag)
  if (isKnown(request.headers['if-none-match'], tag)) {
    response.statusCode = 304
    response.removeHeader('content-type')
    response.end()
    return
  }
  if (encoding) response.setHeader('content-encoding', encoding)
  response.setHeader('content-length', body.length)
  response.statusCode = 200
  response.end(request.method === 'HEAD' ? undefined : body)
}

function isKnown(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  if (header.trim() === '*') return true
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
}
