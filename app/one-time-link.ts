import { desk } from '#db/client.ts'
import { tryLink } from '#db/tries.ts'
import { Refused } from '#domain/refusal.ts'
import { answerStatus } from './reply.ts'
import { visitor } from './visitor.ts'

/** What `find` finds behind a link that somebody sends; null counts against their address. Refused as `too-many`. */
export async function tryOneTimeLink<T>(find: () => Promise<T | null>): Promise<T | null> {
  return tryLink(desk(), await visitor(), find)
}

/** The same for the page that a link leads to: looking uses nothing up. A dead link is 404, too many are 429. */
export async function openLink<T>(
  find: () => Promise<T | null>,
): Promise<{ found: T } | { found: null; refusal: string | null }> {
  try {
    const found = await tryOneTimeLink(find)
    if (found !== null) return { found }
    answerStatus(404)
    return { found: null, refusal: null }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    answerStatus(429)
    return { found: null, refusal: error.refusal.sentence }
  }
}
