import type { LiveMessage } from '#domain/live.ts'

/** Why a stream ended: the session is over, or its person has another role now and may come back with it. */
type Farewell = 'signed-out' | 'role'

/** How long a browser waits before it comes back. */
export const greeting = 'retry: 2000\n\n'

/**
 * Messages for one reader. The id to go on from stands with the last one alone: a stream that is cut in the
 * middle is told all of them again.
 */
export function messageBlocks(messages: readonly LiveMessage[], position: number): string {
  return messages
    .map((message, at) => {
      const id = at === messages.length - 1 ? `id: ${position}\n` : ''
      return `${id}data: ${JSON.stringify(message)}\n\n`
    })
    .join('')
}

/** Too much happened to tell it one by one: the page is to be loaded anew. */
export const resetBlock = (position: number): string => `id: ${position}\nevent: reset\ndata: anew\n\n`

/** A comment that keeps connections alive; the id moves on past what the reader may not hear. */
export const heartbeat = (position: number): string => `: still here\nid: ${position}\n\n`

export const farewellBlock = (why: Farewell): string => `event: ended\ndata: ${why}\n\n`
