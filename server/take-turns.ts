import type { ServerResponse } from 'node:http'

/** In ms: a page that is not done by then waits for the database or for its reader, and holds up nobody. */
const longestTurn = 250

/**
 * Turns for `atOnce()` replies at a time: a thread makes pages on one core, and more of them make all of them late and need
 * their memory at once. What it returns settles when it is the reply's turn to be made, in the order in which they came;
 * false where whoever asked hung up in line, so that there is nothing to make. The turn ends with the reply.
 */
export function takeTurns(atOnce: () => number): (response: ServerResponse) => Promise<boolean> {
  let taken = 0
  const line: (() => void)[] = []

  function leave(): void {
    taken -= 1
    while (line.length > 0 && taken < atOnce()) {
      taken += 1
      line.shift()?.()
    }
  }

  return async (response) => {
    if (line.length === 0 && taken < atOnce()) taken += 1
    else await new Promise<void>((resolve) => line.push(resolve))
    if (response.closed) {
      leave()
      return false
    }
    const end = () => {
      clearTimeout(timer)
      response.off('close', end)
      leave()
    }
    const timer = setTimeout(end, longestTurn)
    response.once('close', end)
    return true
  }
}
