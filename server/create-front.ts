import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { type Asset, assetAnswer } from './answer-asset.ts'
import { deskAnswer } from './answer-desk.ts'
import { keptAnswer } from './answer-kept.ts'
import { publicAnswer, type ReaderPage } from './answer-public.ts'
import { drainRefused } from './body-limit.ts'
import { cleanShutdown } from './clean-shutdown.ts'
import type { DeskThread } from './desk-thread.ts'
import type { Handle } from './detached-render.ts'
import { isUpload } from './evidence-paths.ts'
import { type Exchange, ownAnswer, sendOwn } from './exchange.ts'
import type { Listen } from './listen.ts'
import { type EventsOptions, eventsAnswer } from './live/answer-events.ts'
import { logFailure } from './log-failure.ts'
import { PageCache } from './page-cache.ts'
import { offerEmptying } from './page-cache-switch.ts'
import { acceptedOrigins, betterAddress } from './public-origin.ts'
import { loggedPath, parseTarget, type Target } from './request-target.ts'
import { limitRequestTime, uploadTime } from './request-time.ts'
import { crossSiteRefusal } from './same-origin.ts'
import { searchLimit } from './search-limit.ts'
import { commonHeaders } from './security-headers.ts'

const megabyte = 1024 * 1024

export type FrontOptions = {
  /** Next's request handler, or a test's. */
  handle: Handle
  /** The one address that people use, such as `https://desk.example.org`. */
  publicOrigin: string
  /** Development: nothing is kept, Next's own error pages are shown, the policies allow its overlay. */
  dev?: boolean
  /** Hears what other processes do: of publications, without which the page cache is bypassed, and of the log. */
  listen?: Listen
  /** The desk's event stream; there is none without it. */
  live?: EventsOptions
  /** Makes desk pages beside this thread; closed with the front. Without it all are made here. */
  thread?: DeskThread
  /** Trusted proxies in front (STET_PROXIES); none unless told. */
  proxies?: number
  /** One line a request, for `console.log`; no line without it. */
  log?: (line: string) => void
}

export type Front = { server: Server; pages: PageCache<ReaderPage>; close(drainMs?: number): Promise<void> }

/** The server in front of Next, not yet listening on a port. */
export function createFront(options: FrontOptions): Front {
  const { handle, dev = false, proxies = 0, listen, live, thread, log } = options
  const publicOrigin = new URL(options.publicOrigin)
  const origins = acceptedOrigins(publicOrigin)
  const common = commonHeaders({ https: publicOrigin.protocol === 'https:' })
  const pages = new PageCache<ReaderPage>(64 * megabyte, { suspended: dev || listen !== undefined })
  const assets = new PageCache<Asset>(32 * megabyte, { suspended: dev })
  const answers = {
    public: publicAnswer({
      ...{ handle, cache: pages, publicOrigin, common },
      refuseSearch: searchLimit({ proxies }),
    }),
    asset: assetAnswer({ handle, cache: assets, publicOrigin, common }),
    private: deskAnswer({ handle, publicOrigin, dev, proxies, thread }),
  }

  const kept = keptAnswer({ pages, assets, host: publicOrigin.host })
  const events = live && eventsAnswer(live)

  async function answer(exchange: Exchange, readable: boolean): Promise<void> {
    const { request, response, target } = exchange
    const { method = 'GET', headers } = request
    if (!readable) return sendOwn(exchange, ownAnswer(exchange, 400))
    if (target.path === '/api/health') return sendHealth(exchange)
    const refusal = crossSiteRefusal(method, headers, origins)
    if (refusal) {
      drainRefused(request)
      return sendOwn(exchange, ownAnswer(exchange, 403, refusal))
    }
    const better = target.path.startsWith('/api/') ? null : betterAddress(headers.host, publicOrigin)
    if (better && (method === 'GET' || method === 'HEAD') && target.kind !== 'asset') {
      response.writeHead(307, {
        location: `${better}${target.path}${target.search}`,
        'cache-control': 'no-store',
      })
      response.end()
      return
    }
    // Next sees the page without its ending there, and says 200 of one that is nowhere.
    if (target.path.endsWith('.rsc')) return sendOwn(exchange, ownAnswer(exchange, 404))
    if (events && target.path === '/api/events') return events(exchange)
    await answers[target.kind](exchange)
  }

  const server = createServer((request, response) => {
    const requestId = newRequestId()
    begin(response)
    if (!log && kept(request, response, requestId)) return
    watch(response)
    const parsed = parseTarget(request.url ?? '/')
    const target: Target = parsed ?? { path: '/', search: '', kind: 'private' }
    const exchange = { request, response, target, requestId }
    limitRequestTime(request, isUpload(request.method, target))
    for (const [name, value] of Object.entries(common)) response.setHeader(name, value)
    response.setHeader('x-request-id', exchange.requestId)
    if (log) logWhenDone(exchange, log)
    answer(exchange, parsed !== null)
      .catch((error: unknown) => failed(exchange, error))
      // Whatever happens to the page that says so, nobody is left waiting.
      .catch(() => response.destroy())
  })

  server.requestTimeout = uploadTime.whole
  // Longer than the 60 s of proxies: what they send down a connection that is being closed is lost, a form too.
  server.keepAliveTimeout = 65_000

  const { stop, begin, watch } = cleanShutdown(server, { upgrades: dev })
  const withdraw = offerEmptying(() => pages.empty())
  const forPages = {
    up: () => pages.resume(),
    down: () => pages.suspend(),
    rung: () => pages.empty(),
  }
  const listening = listen?.({
    ...(dev ? {} : { stet_pages: forPages }),
    ...(live ? { stet_desk: live.hub } : {}),
  })
  return {
    server,
    pages,
    async close(drainMs) {
      withdraw()
      live?.hub.down()
      await Promise.all([stop(drainMs), listening?.close()])
      await thread?.close()
    },
  }
}

let drawn = ''
let used = 0

/** 16 hex digits, drawn a thousand at a time: a draw for each request showed in the profile of kept pages. */
function newRequestId(): string {
  if (used === drawn.length) {
    drawn = randomBytes(8 * 1024).toString('hex')
    used = 0
  }
  used += 16
  return drawn.slice(used - 16, used)
}

function sendHealth({ request, response }: Exchange): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(request.method === 'HEAD' ? undefined : '{"status":"ok"}')
}

function failed(exchange: Exchange, error: unknown): void {
  // A visitor who hung up is not our failure.
  if (exchange.request.destroyed && !exchange.request.complete) return
  logFailure(exchange.requestId, error)
  if (exchange.response.headersSent) exchange.response.destroy()
  else sendOwn(exchange, ownAnswer(exchange, 500))
}

function logWhenDone({ request, response, target, requestId }: Exchange, log: (line: string) => void): void {
  const began = performance.now()
  response.once('close', () => {
    const ms = Math.round(performance.now() - began)
    log(
      JSON.stringify({
        requestId,
        method: request.method,
        path: loggedPath(target.path),
        status: response.statusCode,
        ms,
      }),
    )
  })
}
