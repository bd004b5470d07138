import type { AsyncLocalStorage } from 'node:async_hooks'

type ReplySignal = {
  requestId: string
  status?: 404 | 410 | 429 | 503
  failure?: 'database-away' | 'error'
  keepUntil?: number
}

// server/ and Next hold separate copies of every module; the store is found by name (server/reply-signal.ts).
const key: unique symbol = Symbol.for('stet.reply-signal')
const shared = globalThis as typeof globalThis & { [key]?: AsyncLocalStorage<ReplySignal> }

function currentReply(): ReplySignal | undefined {
  return shared[key]?.getStore()
}

/**
 * Sends the page under way with this status instead of 200. It works until the page's first byte is out,
 * so call it in the page itself, never below a Suspense boundary.
 */
export function answerStatus(status: 404 | 410 | 429 | 503): void {
  const reply = currentReply()
  if (reply) reply.status = status
}

/** The page says that something was published here and is withdrawn: 410. */
export function answerGone(): void {
  answerStatus(410)
}

/**
 * The page says something that is true until then: the front keeps it no longer, and not at all when that has passed.
 * The earliest time given wins.
 */
export function keepPageUntil(at: Date): void {
  const reply = currentReply()
  if (reply) reply.keepUntil = Math.min(reply.keepUntil ?? Number.POSITIVE_INFINITY, at.getTime())
}

/** Replaces the reply under way by the front's own error page: 503 when the database is away, else 500. */
export function reportFailure(failure: 'database-away' | 'error'): void {
  const reply = currentReply()
  // The database being away explains whatever else failed after it.
  if (reply && reply.failure !== 'database-away') reply.failure = failure
}

/** The id that the person sees on an error page and that stands in the error log. */
export function requestId(): string | undefined {
  return currentReply()?.requestId
}
