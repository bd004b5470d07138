import { acceptedEncoding, type Encoding } from './compression.ts'
import { type Handle, madeRequest, type Rendered, renderDetached } from './detached-render.ts'
import { type Exchange, ownAnswer, sendOwn } from './exchange.ts'
import { readerHeaders } from './header-hygiene.ts'
import { isEmbed, styledEmbed } from './inline-styles.ts'
import { usefulLinks } from './link-header.ts'
import { logFailure } from './log-failure.ts'
import type { Made, PageCache } from './page-cache.ts'
import { publicDocument } from './public-document.ts'
import { noteReadersLanguage } from './readers-language.ts'
import { type ReplySignal, withReplySignal } from './reply-signal.ts'
import { isSearch } from './request-target.ts'
import { embedHeaders, publicPolicy } from './security-headers.ts'
import { type Stored, sendStored, stored } from './send-stored.ts'

type Headers = Record<string, string | null>
/** Whole, with the headers that it is sent with; null takes one of the common ones away. */
type Other = { status: number; headers: Headers; body: Buffer }

/** What a render for readers came to; `failed` carries the id under which the render's error was logged. */
export type ReaderPage =
  | { kind: 'page'; page: Stored }
  | { kind: 'other'; reply: Other }
  | { kind: 'failed'; status: 500 | 503; requestId: string }

/** True when it has answered the request itself, and nothing is to be made for it. */
export type Refuse = (exchange: Exchange) => Promise<boolean> | boolean

type PublicOptions = {
  handle: Handle
  cache: PageCache<ReaderPage>
  publicOrigin: URL
  /** Sent with everything. */
  common: Record<string, string>
  /** Asked before each search, which is made anew for everybody who asks. */
  refuseSearch?: Refuse
}

/** Serves readers' pages: rendered for nobody in particular, without scripts, kept by path. */
export function publicAnswer({ handle, cache, publicOrigin, common, refuseSearch }: PublicOptions) {
  const styled = styledEmbed((url) => get(url, readerHeaders({ publicOrigin, requestId: '-', path: url })))
  const get = (url: string, headers: ReturnType<typeof readerHeaders>) =>
    renderDetached(handle, madeRequest({ method: 'GET', url, headers }))

  return async (exchange: Exchange): Promise<void> => {
    const { request, response, target, requestId } = exchange
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD')
      return sendOwn(exchange, ownAnswer(exchange, 405))
    }
    const address = `${target.path}${target.search}`
    const isAsked = isSearch(target)
    if (isAsked && (await refuseSearch?.(exchange))) return
    const encoding = acceptedEncoding(request.headers['accept-encoding'])
    const made = isAsked
      ? (await renderPage(address, requestId, encoding ? [encoding] : [])).value
      : await cache.load(address, () => renderPage(address, requestId))
    if (made.kind === 'page') return sendStored(request, response, made.page, requestId)
    if (made.kind === 'other') return sendOther(exchange, made.reply)
    response.setHeader('x-request-id', made.requestId)
    sendOwn(exchange, ownAnswer({ ...exchange, requestId: made.requestId }, made.status))
  }

  /** To be kept in all its forms; or not to be, where `taken` are those that its one visitor takes. */
  async function renderPage(
    path: string,
    requestId: string,
    taken?: readonly Encoding[],
  ): Promise<Made<ReaderPage>> {
    const signal: ReplySignal = { requestId }
    const headers = readerHeaders({ publicOrigin, requestId, path })
    const render = async () => {
      const made = await get(path, headers)
      // What Next answers to notFound() is empty until its scripts fill it; the page at its own path is whole.
      const isEmpty = !signal.failure && made.body.includes('<html id="__next_error__"')
      return isEmpty ? get('/_not-found', headers) : made
    }
    const reply = await withReplySignal(signal, render).catch((error: unknown) => {
      logFailure(requestId, error)
      return null
    })
    if (signal.failure === 'database-away')
      return { value: { kind: 'failed', status: 503, requestId }, keep: false }
    if (!reply || signal.failure || (reply.status >= 500 && !ownFailures.has(reply.status))) {
      return { value: { kind: 'failed', status: 500, requestId }, keep: false }
    }
    const status = reply.status === 200 ? (signal.status ?? 200) : reply.status
    const shown = await forReaders(path, reply)
    // A page cannot set headers; a moment later it may well be made.
    if (status === 503) shown.headers['retry-after'] ??= '5'
    if (status !== 200) return { value: { kind: 'other', reply: { ...shown, status } }, keep: false }
    const always = { ...common, 'content-type': 'application/octet-stream', ...shown.headers }
    const kept = taken ? 'private, no-store' : 'public, max-age=0, s-maxage=60'
    const page = await stored(shown.body, { ...always, 'cache-control': kept }, taken)
    return { value: { kind: 'page', page }, keep: page.bytes, until: signal.keepUntil }
  }

  /** The document as readers get it, and the headers that go with it. */
  async function forReaders(path: string, reply: Rendered): Promise<{ headers: Headers; body: Buffer }> {
    const headers: Headers = { 'content-security-policy': publicPolicy }
    for (const name of told) if (reply.headers[name] !== undefined) headers[name] = reply.headers[name]
    if (headers.link) headers.link = usefulLinks(headers.link) || null
    const type = reply.headers['content-type'] ?? ''
    // A share picture is made to be shown by other sites.
    if (type.startsWith('image/')) headers['cross-origin-resource-policy'] = 'cross-origin'
    if (!/^text\/html/i.test(type)) return { headers, body: reply.body }
    const document = publicDocument(reply.body.toString())
    noteReadersLanguage(document)
    if (!isEmbed(path)) return { headers, body: Buffer.from(document) }
    const { html, styleHash } = await styled(document)
    // Next's own header would fetch fonts and style sheets after all.
    return { headers: { ...headers, ...embedHeaders(styleHash), link: null }, body: Buffer.from(html) }
  }
}

/** What a page or a route may say of its own reply; everything else that it or Next sets is dropped. */
const told = ['content-type', 'link', 'content-disposition', 'location', 'retry-after']
/** Said by a page or a route on purpose, in its own words. */
const ownFailures = new Set([501, 503])

/** Not found, gone, moved: said afresh each time, and never kept by anybody. */
function sendOther({ request, response }: Exchange, { status, headers, body }: Other): void {
  response.statusCode = status
  for (const [name, value] of Object.entries(headers)) {
    if (value === null) response.removeHeader(name)
    else response.setHeader(name, value)
  }
  response.setHeader('cache-control', 'private, no-store')
  response.setHeader('content-length', body.length)
  response.end(request.method === 'HEAD' ? undefined : body)
}
