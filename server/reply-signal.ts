import { AsyncLocalStorage } from 'node:async_hooks'

/** What a page or `instrumentation.ts` tells the front about the reply under way. See app/reply.ts. */
export type ReplySignal = {
  requestId: string
  /** A status that a page cannot set itself; the page's own words are sent with it. */
  status?: 404 | 410 | 429 | 503
  /** The render failed: the front answers with its own page and Next's is thrown away. */
  failure?: 'database-away' | 'error'
  /** The time from which the page must be made anew, in ms since 1970; one that has passed keeps it out of the cache. */
  keepUntil?: number
}

const key: unique symbol = Symbol.for('stet.reply-signal')
const shared = globalThis as typeof globalThis & { [key]?: AsyncLocalStorage<ReplySignal> }

/** Runs Next's handler so that everything it calls, in whichever copy of the modules, reaches `signal`. */
export function withReplySignal<T>(signal: ReplySignal, run: () => T): T {
  shared[key] ??= new AsyncLocalStorage<ReplySignal>()
  return shared[key].run(signal, run)
}
