import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { addressGroup } from '#domain/address-group.ts'
import type { Refuse } from './answer-public.ts'
import { clientAddress } from './client-address.ts'
import { ownAnswer, sendOwn } from './exchange.ts'
import { readersWords } from './readers-language.ts'

type Limit = {
  /** Trusted proxies in front (STET_PROXIES). */
  proxies: number
  /** How many searches a visitor may make in so many seconds. */
  searches?: number
  seconds?: number
}

/**
 * A search is made anew for each who asks, so one visitor can ask for so many only: one a second over a minute. Beyond
 * that the front answers 429 itself and says when the next one will be answered; no other page is counted.
 */
export function searchLimit({ proxies, searches = 60, seconds = 60 }: Limit): Refuse {
  const counter = new RateLimiterMemory({ points: searches, duration: seconds })
  return async (exchange) => {
    const { request, response } = exchange
    const asked = await counter.consume(addressGroup(clientAddress(request, proxies))).catch(refusedUntil)
    if (asked.consumedPoints <= searches) return false
    const wait = Math.max(1, Math.ceil(asked.msBeforeNext / 1_000))
    response.setHeader('retry-after', `${wait}`)
    sendOwn(exchange, ownAnswer(exchange, 429, readersWords().t('search.tooOften', { n: wait })))
    return true
  }
}

function refusedUntil(reason: unknown): RateLimiterRes {
  if (reason instanceof RateLimiterRes) return reason
  throw reason
}
