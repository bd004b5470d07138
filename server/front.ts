import { Server } from 'node:http'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import next from 'next'
import { env } from '#env.ts'
import { createFront } from './create-front.ts'
import { openDeskThread } from './desk-thread.ts'
import type { Handle } from './detached-render.ts'
import { listenOn } from './listen.ts'
import { deskEvents } from './live/desk-events.ts'

type StartOptions = {
  port: number
  dev: boolean
  databaseUrl: string
  /** The project's folder; by default the one that holds `server/`. */
  dir?: string
  /** The address to bind; by default every one of the machine's. */
  host?: string
  logRequests?: boolean
}

/**
 * Serves Stet on `port`; settles once Next is ready, and answers 503 "starting" until then. It rejects
 * with the system's error (`EADDRINUSE`) before Next is loaded when the port is taken.
 */
export async function startFront(options: StartOptions): Promise<{ close(): Promise<void> }> {
  const { port, dev, databaseUrl, host, dir = join(import.meta.dirname, '..') } = options
  const { PUBLIC_ORIGIN: publicOrigin, STET_PROXIES: proxies, AUTH_SECRET: secret = '' } = env()
  let handle: Handle = (_request, response) => {
    response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2' })
    response.end('Stet is starting.\n')
  }
  const front = createFront({
    handle: (request, response) => handle(request, response),
    publicOrigin,
    dev,
    proxies,
    listen: listenOn(databaseUrl),
    live: deskEvents(publicOrigin, secret),
    thread: dev || availableParallelism() < 2 ? undefined : openDeskThread(),
    log: options.logRequests ? console.log : undefined,
  })
  const upgrades = new Server()
  if (dev) {
    front.server.on('upgrade', (request, socket, head) => {
      // Next attaches itself to `upgrades`; only its own development socket is let through.
      const known = request.url?.startsWith('/_next/') && upgrades.emit('upgrade', request, socket, head)
      if (!known) socket.destroy()
    })
  }
  try {
    await new Promise<void>((resolve, reject) => {
      front.server.once('error', reject)
      front.server.listen(port, host, resolve)
    })
    const hostname = new URL(publicOrigin).hostname
    const app = next({ dev, dir, hostname, port, httpServer: upgrades, customServer: true })
    await app.prepare()
    handle = app.getRequestHandler()
    return {
      async close() {
        await front.close()
        await Promise.race([app.close(), new Promise((resolve) => setTimeout(resolve, 2_000).unref())])
      },
    }
  } catch (error) {
    await front.close(0)
    throw error
  }
}
