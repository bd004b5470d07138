import { type Handle, madeRequest, type Rendered, renderDetached } from './detached-render.ts'
import { type Exchange, ownAnswer, sendOwn } from './exchange.ts'
import { readerHeaders } from './header-hygiene.ts'
import { logFailure } from './log-failure.ts'
import type { Made, PageCache } from './page-cache.ts'
import { publicDocument } from './public-document.ts'
import { type ReplySignal, withReplySignal } from './reply-signal.ts'
import { publicPolicy } from './security-headers.ts'
import { type Stored, sendStored, stored } from './send-stored.ts'

/** What a render for readers came to; `failed` carries the id under which the render's error was logged. */
export type ReaderPage =
  | { kind: 'page'; page: Stored }
  | { kind: 'other'; reply: Rendered }
  | { kind: 'failed'; status: 500 | 503; requestId: string }

/** Serves readers' pages: rendered for nobody in particular, without scripts, kept by path. */
export function publicAnswer({
  handle,
  cache,
  publicOrigin,
}: {
  handle: Handle
  cache: PageCache<ReaderPage>
  publicOrigin: URL
}) {
  return async (exchange: Exchange): Promise<void> => {
    const { request, response, target } = exchange
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD')
      return sendOwn(exchange, ownAnswer(exchange, 405))
    }
    const address = `${target.path}${target.search}`
    const made = await cache.load(address, () => renderPage(address, exchange.requestId))
    if (made.kind === 'page') return sendStored(request, response, made.page)
    if (made.kind === 'other') return sendOther(exchange, made.reply)
    response.setHeader('x-request-id', made.requestId)
    sendOwn(exchange, ownAnswer({ ...exchange, requestId: made.requestId }, made.status))
  }

  async function renderPage(path: string, requestId: string): Promise<Made<ReaderPage>> {
    const signal: ReplySignal = { requestId }
    const headers = readerHeaders({ publicOrigin, requestId, path })
    const render = async () => {
      const get = (url: string) => renderDetached(handle, madeRequest({ method: 'GET', url, headers }))
      const made = await get(path)
      // What Next answers to notFound() is empty until its scripts fill it; the page at its own path is whole.
      return made.body.includes('<html id="__next_error__"') ? get('/_not-found') : made
    }
    const reply = await withReplySignal(signal, render).catch((error: unknown) => {
      logFailure(requestId, error)
      return null
    })
    if (signal.failure === 'database-away')
      return { value: { kind: 'failed', status: 503, requestId }, keep: false }
    if (!reply || signal.failure || (reply.status >= 500 && reply.status !== 503)) {
      return { value: { kind: 'failed', status: 500, requestId }, keep: false }
    }
    const status = reply.status === 200 ? (signal.status ?? 200) : reply.status
    const shown = { ...reply, status, body: readerBody(reply) }
    if (status !== 200) return { value: { kind: 'other', reply: shown }, keep: false }
    const page = await stored(shown.body, {
      'content-type': reply.headers['content-type'] ?? 'application/octet-stream',
      'content-security-policy': publicPolicy,
      'cache-control': 'public, max-age=0, s-maxage=60',
    })
    return { value: { kind: 'page', page }, keep: page.bytes }
  }
}

function readerBody({ headers, body }: Rendered): Buffer {
  return /^text\/html/i.test(headers['content-type'] ?? '')
    ? Buffer.from(publicDocument(body.toString()))
    : body
}

/** Not found, gone, moved: said afresh each time, and never kept by anybody. */
function sendOther({ request, response }: Exchange, { status, headers, body }: Rendered): void {
  response.statusCode = status
  for (const name of ['content-type', 'location', 'retry-after']) {
    if (headers[name] !== undefined) response.setHeader(name, headers[name])
  }
  response.setHeader('content-security-policy', publicPolicy)
  response.setHeader('cache-control', 'private, no-store')
  response.setHeader('content-length', body.length)
  response.end(request.method === 'HEAD' ? undefined : body)
}
