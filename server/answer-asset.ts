import { type Handle, madeRequest, type Rendered, renderDetached } from './detached-render.ts'
import { type Exchange, ownAnswer, sendOwn } from './exchange.ts'
import { readerHeaders } from './header-hygiene.ts'
import type { PageCache } from './page-cache.ts'
import { assetPolicy } from './security-headers.ts'
import { type Stored, sendStored, stored } from './send-stored.ts'

export type Asset = { kind: 'asset'; asset: Stored } | { kind: 'other'; reply: Rendered }

/** Built files: the same for everybody, squeezed once, with the cache header that Next gives them. */
export function assetAnswer({
  handle,
  cache,
  publicOrigin,
  common,
}: {
  handle: Handle
  cache: PageCache<Asset>
  publicOrigin: URL
  /** Sent with everything. */
  common: Record<string, string>
}) {
  return async (exchange: Exchange): Promise<void> => {
    const { request, response, target, requestId } = exchange
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD')
      return sendOwn(exchange, ownAnswer(exchange, 405))
    }
    const url = `${target.path}${target.search}`
    const made = await cache.load(target.path, async () => {
      const headers = readerHeaders({ publicOrigin, requestId, path: target.path })
      const reply = await renderDetached(handle, madeRequest({ method: 'GET', url, headers }))
      if (reply.status !== 200) return { value: { kind: 'other', reply }, keep: false }
      const asset = await stored(reply.body, { ...common, ...sentHeaders(reply) })
      return { value: { kind: 'asset', asset }, keep: asset.bytes }
    })
    if (made.kind === 'asset') return sendStored(request, response, made.asset, requestId)
    response.statusCode = made.reply.status
    const kept = { ...sentHeaders(made.reply), 'cache-control': 'no-store' }
    for (const [name, value] of Object.entries(kept)) response.setHeader(name, value)
    response.end(request.method === 'HEAD' ? undefined : made.reply.body)
  }
}

function sentHeaders({ headers }: Rendered): Record<string, string> {
  return {
    'content-type': headers['content-type'] ?? 'application/octet-stream',
    'cache-control': headers['cache-control'] ?? 'public, max-age=0',
    'content-security-policy': assetPolicy,
  }
}
