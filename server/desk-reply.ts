import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedEncoding, type Encoding, isCompressible } from './compression.ts'
import type { Handle } from './detached-render.ts'
import { heldFilePolicy, isHeldFile, stateLength } from './evidence-paths.ts'
import { type Exchange, ownAnswer } from './exchange.ts'
import { gateResponse } from './gated-response.ts'
import { usefulLinks } from './link-header.ts'
import { logFailure } from './log-failure.ts'
import { type ReplySignal, withReplySignal } from './reply-signal.ts'
import { commonHeaders } from './security-headers.ts'

export type DeskReplyOptions = { handle: Handle; publicOrigin: URL; dev: boolean }

/**
 * Lets Next answer `asked`, a desk request as Next is to see it, into the exchange's response: with our policy, cache
 * header and compression, or with a page of the front's own where Next failed. It never throws.
 */
export function deskReply({ handle, publicOrigin, dev }: DeskReplyOptions) {
  return async (exchange: Exchange, asked: IncomingMessage, policy: string): Promise<void> => {
    const { response, requestId } = exchange
    const signal: ReplySignal = { requestId }
    gateResponse(response, { decide: () => decide(exchange, signal, policy) })
    try {
      await withReplySignal(signal, () => handle(asked, response))
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
    const links = usefulLinks(String(response.getHeader('link') ?? ''))
    if (links) response.setHeader('link', links)
    else response.removeHeader('link')
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
