import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

export type CleanShutdown = {
  /** No new connections, event streams ended, idle ones closed, replies under way given `drainMs` (8 s) and then cut. */
  stop: (drainMs?: number) => Promise<void>
  /** Told of every reply before its head is written: once the server stops, its connection is not kept open. */
  begin: (response: ServerResponse) => void
  /** Told of every reply that is not sent whole at once. */
  watch: (response: ServerResponse) => void
}

/** Watches a server's replies, and the sockets of one that upgrades any, so that it can stop. */
export function cleanShutdown(server: Server, { upgrades }: { upgrades: boolean }): CleanShutdown {
  const open = new Set<ServerResponse>()
  const upgraded = new Set<Socket>()
  let closing: Promise<void> | undefined
  // Without anybody who listens, Node answers a request that would rather be upgraded as any other.
  if (upgrades) {
    server.on('upgrade', (_request, socket: Socket) => {
      upgraded.add(socket)
      socket.once('close', () => upgraded.delete(socket))
    })
  }

  const stop = (drainMs = 8_000): Promise<void> => {
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
  return {
    stop,
    begin(response) {
      if (closing) response.shouldKeepAlive = false
    },
    watch(response) {
      open.add(response)
      response.once('close', () => open.delete(response))
    },
  }
}

function isEventStream(response: ServerResponse): boolean {
  return /^text\/event-stream/i.test(String(response.getHeader('content-type') ?? ''))
}
