import { request as ask, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createFront, type Front, type FrontOptions } from '#server/create-front.ts'
import type { Handle } from '#server/detached-render.ts'

export type Reply = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string }
type Ask = { method?: string; headers?: OutgoingHttpHeaders; body?: string | Buffer; chunked?: boolean }

/** The front on a real socket with a handler in Next's place; close it after the test. */
export async function openFront(handle: Handle, options: Partial<FrontOptions> = {}) {
  const front: Front = createFront({ handle, publicOrigin: 'http://localhost:3000', ...options })
  await new Promise<void>((resolve) => front.server.listen(0, '127.0.0.1', resolve))
  const { port } = front.server.address() as AddressInfo

  /** Sends exactly these headers to the path as it is spelt; the host is the public one unless told. */
  function get(path: string, { method = 'GET', headers = {}, body, chunked }: Ask = {}): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const length = body === undefined || chunked ? {} : { 'content-length': Buffer.byteLength(body) }
      const sent = ask({
        port,
        host: '127.0.0.1',
        method,
        path,
        agent: false,
        headers: { host: 'localhost:3000', ...length, ...headers },
      })
      sent.once('error', reject)
      sent.once('response', (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.once('error', reject)
        response.once('end', () => {
          const all = Buffer.concat(chunks)
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: all,
            text: all.toString(),
          })
        })
      })
      if (chunked && body !== undefined) sent.write(body)
      sent.end(chunked ? undefined : body)
    })
  }
  return { front, port, get, close: () => front.close(500) }
}

export const ours = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }

/** A handler that answers with an HTML page whose text is `words()`. */
export function htmlPage(words: (headers: IncomingHttpHeaders) => string, status = 200): Handle {
  return (request, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' })
    response.end(`<!DOCTYPE html><html><body>${words(request.headers)}</body></html>`)
  }
}
