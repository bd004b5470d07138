import type { ServerResponse } from 'node:http'
import { greeting } from './event-block.ts'
import type { Listener } from './hub.ts'

/** What a reader who does not read may let pile up. */
const unreadAtMost = 256 * 1024

export function sendStreamHead(response: ServerResponse): void {
  response.statusCode = 200
  response.setHeader('content-type', 'text/event-stream; charset=utf-8')
  response.setHeader('cache-control', 'private, no-store, no-transform')
  // Proxies that would rather collect the whole reply first are told not to.
  response.setHeader('x-accel-buffering', 'no')
  response.write(greeting)
}

/** A reply as the hub sees it. A reader who cannot keep up is cut off, and comes back for what was missed. */
export function listenerOn(response: ServerResponse, who: Pick<Listener, 'sessionId' | 'actor'>): Listener {
  return {
    ...who,
    send(blocks) {
      if (response.writableEnded || response.destroyed) return false
      response.write(blocks)
      return response.writableLength <= unreadAtMost
    },
    end(farewell) {
      if (response.writableLength > unreadAtMost) response.destroy()
      else response.end(farewell)
    },
  }
}
