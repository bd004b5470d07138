import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { drainRefused, takeBody } from './body-limit.ts'
import { clientAddress } from './client-address.ts'
import { acceptedEncoding, type Encoding, isCompressible } from './compression.ts'
import { type Handle, madeRequest } from './detached-render.ts'
import { heldFilePolicy, isHeldFile, isUpload, stateLength, uploadTooLarge } from './evidence-paths.ts'
import { type Exchange, ownAnswer, sendOwn } from './exchange.ts'
import { gateResponse } from './gated-response.ts'
import { deskHeaders } from './header-hygiene.ts'
import { logFailure } from './log-failure.ts'
import { type ReplySignal, withReplySignal } from './reply-signal.ts'
import { commonHeaders, deskPolicy } from './security-headers.ts'
import { takeTurns } from './take-turns.ts'

/** Everything that is not for readers: passed to Next with a nonce, streamed back, kept by nobody. */
export function deskAnswer({
  handle,
  publicOrigin,
  dev,
  proxies,
}: {
  handle: Handle
  publicOrigin: URL
  dev: boolean
  proxies: number
}) {
  const turn = takeTurns()

  return async (exchange: Exchange): Promise<void> => {
    const { request, response, target, requestId } = exchange
    // What somebody does goes before what somebody looks at, and so do the way in and the streams of news.
    if (request.method === 'GET' && isDeskPage(target.path) && !(await turn(response))) return
    const upload = isUpload(request.method, target)
    const body = await takeBody(request, upload)
    if (body === 'too-large') {
      drainRefused(request)
      return sendOwn(exchange, ownAnswer(exchange, 413, upload ? uploadTooLarge : undefined))
    }
    // Refused before all of it was read: the rest is read and dropped, or no browser shows the answer.
    if (upload) response.once('finish', () => request.complete || drainRefused(request))
    const nonce = randomBytes(18).toString('base64')
    const policy = deskPolicy(nonce, dev)
    const path = `${target.path}${target.search}`
    const address = clientAddress(request, proxies)
    const headers = deskHeaders(request.headers, { publicOrigin, requestId, path, nonce, policy, address })
    const signal: ReplySignal = { requestId }
    gateResponse(response, { decide: () => decide(exchange, signal, policy) })
    try {
      await withReplySignal(signal, () => {
        if (body === 'unread') return handle(Object.assign(request, { url: path, headers }), response)
        delete headers['transfer-encoding']
        headers['content-length'] = String(body.length)
        const { method = 'POST' } = request
        return handle(madeRequest({ method, url: path, headers, body }), response)
      })
    } catch (error) {
      logFailure(requestId, error)
      signal.failure ??= 'error'
      if (!response.headersSent) response.statusCode = 500
      if (response.headersSent) response.destroy()
      else response.end()
    }
  }

  function decide(exchange: Exchange, signal: ReplySignal, policy: string) {
    const { response, requestId } = exchange
    const type = String(response.getHeader('content-type') ?? '')
    const failed = response.statusCode >= 500 && (signal.failure !== undefined || /^text\/html/i.test(type))
    // In development Next's own page with the stack is worth more than ours.
    if (signal.failure === 'database-away') return { instead: own(exchange, 503) }
    if (failed && !dev) return { instead: own(exchange, 500) }
    // What Next answers to notFound() is empty until its scripts fill it.
    const isEmpty = response.statusCode === 404 && /^text\/html/i.test(type)
    if (isEmpty && !dev) return { instead: own(exchange, 404) }
    if (signal.status !== undefined && response.statusCode === 200) response.statusCode = signal.status
    const set = {
      ...always(requestId),
      'content-security-policy': isHeldFile(exchange.target) ? heldFilePolicy : policy,
      'cache-control': 'private, no-store',
    }
    for (const [name, value] of Object.entries(set)) response.setHeader(name, value)
    if (!isHeldFile(exchange.target)) return { encoding: encodingFor(exchange, type) }
    stateLength(response)
    return { encoding: undefined }
  }

  function own(exchange: Exchange, status: 404 | 500 | 503) {
    const reply = ownAnswer(exchange, status)
    return { ...reply, headers: { ...always(exchange.requestId), ...reply.headers } }
  }

  function always(requestId: string): Record<string, string> {
    return { ...commonHeaders({ https: publicOrigin.protocol === 'https:' }), 'x-request-id': requestId }
  }
}

const isDeskPage = (path: string) => path === '/desk' || path.startsWith('/desk/')

function encodingFor({ request, response }: Exchange, type: string): Encoding | undefined {
  const bare = request.method === 'HEAD' || [204, 206, 304].includes(response.statusCode)
  if (bare || response.hasHeader('content-encoding') || !isCompressible(type)) return undefined
  addVary(response)
  const known = Number(response.getHeader('content-length') ?? Number.POSITIVE_INFINITY)
  return known < 512 ? undefined : acceptedEncoding(request.headers['accept-encoding'])
}

function addVary(response: ServerResponse): void {
  const vary = [response.getHeader('vary') ?? []].flat().join(', ')
  if (!/accept-encoding/i.test(vary))
    response.setHeader('vary', vary ? `${vary}, Accept-Encoding` : 'Accept-Encoding')
}
