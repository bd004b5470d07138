import type { IncomingHttpHeaders } from 'node:http'
import type { Actor } from '#domain/actor.ts'
import { type Exchange, ownAnswer, sendOwn } from '../exchange.ts'
import type { LiveHub } from './hub.ts'
import { listenerOn, sendStreamHead } from './open-stream.ts'
import { within } from './within.ts'

export type EventsOptions = {
  hub: LiveHub
  sessionOf(headers: IncomingHttpHeaders): Promise<string | null>
  findActor(sessionId: string): Promise<Actor | null>
}

/**
 * The desk's event stream. HEAD says whether the session lives and the database answers, which pages ask
 * before they load themselves anew.
 */
export function eventsAnswer({ hub, sessionOf, findActor }: EventsOptions) {
  return async (exchange: Exchange): Promise<void> => {
    const { request, response, target } = exchange
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD')
      return sendOwn(exchange, ownAnswer(exchange, 405))
    }
    const sessionId = await sessionOf(request.headers)
    const asked = sessionId ? await within(2_500, findActor(sessionId)).catch(() => 'away' as const) : null
    if (asked === 'away') return sendOwn(exchange, ownAnswer(exchange, 503))
    if (!sessionId || !asked) return sendOwn(exchange, ownAnswer(exchange, 401))
    if (request.method === 'HEAD') {
      response.writeHead(204, { 'cache-control': 'private, no-store' })
      response.end()
      return
    }
    const listener = listenerOn(response, { sessionId, actor: asked })
    const refused = response.destroyed ? null : hub.join(listener)
    if (refused) return sendOwn(exchange, ownAnswer(exchange, refused === 'full' ? 429 : 503))
    response.once('close', () => hub.leave(listener))
    sendStreamHead(response)
    await hub.catchUp(listener, startOf(request.headers, target.search))
  }
}

/** Where to go on: what the browser heard last, else what the page says that it shows. */
function startOf(headers: IncomingHttpHeaders, search: string): number | null {
  const heard = headers['last-event-id'] ?? new URLSearchParams(search).get('since') ?? ''
  return /^\d{1,15}$/.test(`${heard}`) ? Number(heard) : null
}
