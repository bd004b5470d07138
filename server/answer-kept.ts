import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Asset } from './answer-asset.ts'
import type { ReaderPage } from './answer-public.ts'
import type { PageCache } from './page-cache.ts'
import { sendStored } from './send-stored.ts'

/**
 * The short way for what lies ready: most of what readers ask for. It takes nothing but a GET or HEAD without a body,
 * under the configured address and in the spelling under which the page is kept, which is the one spelling that
 * request-target.ts makes of all others. Anything else goes the long way. True when it has answered.
 */
export function keptAnswer({
  pages,
  assets,
  host,
}: {
  pages: PageCache<ReaderPage>
  assets: PageCache<Asset>
  host: string
}) {
  return (request: IncomingMessage, response: ServerResponse, requestId: string): boolean => {
    const { method, url = '', headers } = request
    if ((method !== 'GET' && method !== 'HEAD') || headers.host !== host) return false
    if (headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined) return false
    const page = pages.peek(url)
    if (page?.kind === 'page') {
      sendStored(request, response, page.page, requestId)
      return true
    }
    const asset = page ? undefined : assets.peek(url)
    if (asset?.kind !== 'asset') return false
    sendStored(request, response, asset.asset, requestId)
    return true
  }
}
