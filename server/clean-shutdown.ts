import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Watches a server's replies so that it can stop: no new connections, event streams ended, idle
 * connections closed, replies under way given `drainMs` (8 s) and then cut.
 */
export function cleanShutdown(server: Server): (drainMs?: number) => Promise<void> {
  const open = new Set<ServerResponse>()
  const upgraded = new Set<Socket>()
  let closing: Promise<void> | undefined
  server.prependListener('request', (_request, response: ServerResponse) => {
    if (closing) response.shouldKeepAlive = false
    open.add(response)
    response.once('close', () => open.delete(response))
  })
  server.on('upgrade', (_request, socket: Socket) => {
    upgraded.add(socket)
    socket.once('close', () => upgraded.delete(socket))
  })

  return (drainMs = 8_000) => {
    closing ??= new Promise((resolve) => {
      const sweep = setInterval(() => server.closeIdleConnections(), 50)
      const cut = setTimeout(() => server.closeAllConnections(), drainMs)
      server.close(() => {
        clearInterval(sweep)
        clearTimeout(cut)
        resolve()
      })
      for (const socket of upgraded) socket.destroy()
      for (const response of open) {
        response.shouldKeepAlive = false
        // A stream of events has no end of its own; its reader connects again, elsewhere.
        if (isEventStream(response)) response.end()
      }
      server.closeIdleConnections()
    })
    return closing
  }
}

function isEventStream(response: ServerResponse): boolean {
  return /^text\/event-stream/i.test(String(response.getHeader('content-type') ?? ''))
}
