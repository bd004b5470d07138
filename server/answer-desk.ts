import { randomBytes } from 'node:crypto'
import { drainRefused, takeBody } from './body-limit.ts'
import { clientAddress } from './client-address.ts'
import { deskReply } from './desk-reply.ts'
import type { AskedPage, DeskThread } from './desk-thread.ts'
import { type Handle, madeRequest } from './detached-render.ts'
import { isHeldFile, isUpload, uploadTooLarge } from './evidence-paths.ts'
import { type Exchange, ownAnswer, sendOwn } from './exchange.ts'
import { deskHeaders } from './header-hygiene.ts'
import type { Target } from './request-target.ts'
import { deskPolicy } from './security-headers.ts'
import { takeTurns } from './take-turns.ts'

/** One waits for the database while the other is made. */
const pagesOfThread = 2

type DeskOptions = {
  handle: Handle
  publicOrigin: URL
  dev: boolean
  proxies: number
  /** Makes pages beside this thread; without it all are made here. */
  thread?: DeskThread
}

/** Everything that is not for readers: passed to Next with a nonce, streamed back, kept by nobody. */
export function deskAnswer({ handle, publicOrigin, dev, proxies, thread }: DeskOptions) {
  const isThreadReady = () => thread !== undefined && Number.isFinite(thread.underway())
  const turn = takeTurns(() => pagesOfThread * (isThreadReady() ? 2 : 1))
  const reply = deskReply({ handle, publicOrigin, dev })
  /** Pages that are being made in this thread. */
  let here = 0

  return async (exchange: Exchange): Promise<void> => {
    const { request, response, target, requestId } = exchange
    const isPage = request.method === 'GET' && isDeskPage(target)
    // What somebody does goes before what somebody looks at, and so do the way in and the streams of news.
    if (isPage && !(await turn(response))) return
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
    const url = `${target.path}${target.search}`
    const address = clientAddress(request, proxies)
    const headers = deskHeaders(request.headers, {
      ...{ publicOrigin, requestId, path: url, nonce, policy, address },
    })
    if (body === 'unread') {
      const asked = { url, headers, policy }
      return isPage ? makePage(exchange, asked) : answerHere(exchange, asked)
    }
    delete headers['transfer-encoding']
    headers['content-length'] = String(body.length)
    const { method = 'POST' } = request
    return reply(exchange, madeRequest({ method, url, headers, body }), policy)
  }

  /** In the thread, unless it has more to do than this one. */
  async function makePage(exchange: Exchange, asked: AskedPage): Promise<void> {
    if (thread && thread.underway() <= here && (await thread.answer(exchange, asked))) return
    if (here > 0) thread?.start()
    here += 1
    exchange.response.once('close', () => {
      here -= 1
    })
    return answerHere(exchange, asked)
  }

  function answerHere(exchange: Exchange, { url, headers, policy }: AskedPage): Promise<void> {
    return reply(exchange, Object.assign(exchange.request, { url, headers }), policy)
  }
}

/** Files of evidence stand below the desk's address too, and are no pages: they are as large as they are. */
function isDeskPage(target: Target): boolean {
  return (target.path === '/desk' || target.path.startsWith('/desk/')) && !isHeldFile(target)
}
