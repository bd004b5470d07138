import type { ServerResponse } from 'node:http'

/** In ms: a page that is not done by then waits for the database or for its reader, and holds up nobody. */
const longestTurn = 250

/**
 * Turns for `atOnce` replies at a time: a thread makes pages on one core, and more of them make all of them late and need
 * their memory at once. What it returns settles when it is the reply's turn to be made, in the order in which they came;
 * false where whoever asked hung up in line, so that there is nothing to make. The turn ends with the reply.
 */
export function takeTurns(atOnce: number): (response: ServerResponse) => Promise<boolean> {
  let free = atOnce
  const line: (() => void)[] = []

  function next(): void {
    const first = line.shift()
    if (first) first()
    else free += 1
  }

  return async (response) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => line.push(resolve))
    if (response.closed) {
      next()
      return false
    }
    const end = () => {
      clearTimeout(timer)
      response.off('close', end)
      next()
    }
    const timer = setTimeout(end, longestTurn)
    response.once('close', end)
    return true
  }
}
