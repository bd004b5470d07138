import { readersFrame } from '#app/publisher.ts'
import { answerStatus } from '#app/reply.ts'
import { reader } from '#db/client.ts'
import { ranTooLong } from '#db/database-away.ts'
import { listFilterChoices } from '#db/queries/list-filter-choices.ts'
import { listFoundClaims } from '#db/queries/list-found-claims.ts'
import type { CheckQuery } from '#domain/check-filter.ts'

/**
 * What a search may be narrowed down by, and what it found: `found` is null where nothing is searched for. Null in all,
 * and the reply is a 503, where the database stopped it for taking too long.
 */
export async function loadSearch(query: CheckQuery) {
  const zone = readersFrame().then((frame) => frame.timeZone)
  try {
    const [timeZone, choices, found] = await Promise.all([
      zone,
      listFilterChoices(reader(), query.filter),
      query.q ? listFoundClaims(reader(), query, zone) : null,
    ])
    return { timeZone, choices, found }
  } catch (error) {
    if (!ranTooLong(error)) throw error
    answerStatus(503)
    return null
  }
}
