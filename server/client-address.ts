import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/**
 * The address of whoever asks, by which failed tries are counted. Each trusted proxy appends the address that it
 * was asked from to X-Forwarded-For, so behind `proxies` of them it stands that far from the right; what is left
 * of it is the visitor's own invention. Without proxies the header counts for nothing.
 */
export function clientAddress(request: Pick<IncomingMessage, 'headers' | 'socket'>, proxies: number): string {
  const remote = request.socket.remoteAddress ?? ''
  const said = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',')
  const chain = said.map((address) => address.trim()).filter((address) => address !== '')
  const stated = proxies > 0 ? chain.at(-Math.min(proxies, chain.length)) : undefined
  return stated !== undefined && isIP(stated) > 0 ? stated : remote
}
