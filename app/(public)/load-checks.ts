import { notFound } from 'next/navigation'
import { cache } from 'react'
import { readersFrame } from '#app/publisher.ts'
import { answerStatus, keepPageUntil } from '#app/reply.ts'
import { reader } from '#db/client.ts'
import { listFilterChoices } from '#db/queries/list-filter-choices.ts'
import { listFrontPage } from '#db/queries/list-front-page.ts'
import { listPublishedClaims } from '#db/queries/list-published-claims.ts'
import { type CheckFilter, isFiltered, readCheckQuery, searchParamsOf } from '#domain/check-filter.ts'

export type Asked = Record<string, string | string[] | undefined>

/** What the front page shows: checks, or the claims that a filter lets through. */
export function loadChecks(asked: Asked) {
  return load(`${searchParamsOf(asked)}`)
}

/** Once a request, for the page and for what its head says. */
const load = cache(async (search: string) => {
  const query = { ...readCheckQuery(new URLSearchParams(search)), q: '' }
  const { timeZone } = await readersFrame()
  const choices = await listFilterChoices(reader(), query.filter)
  if (!isFiltered(query.filter)) {
    const { checks, hasMore } = await listFrontPage(reader(), query.page)
    if (query.page > 1 && checks.length === 0) notFound()
    return { query, timeZone, choices, checks, hasMore, filtered: null }
  }
  const filtered = await listPublishedClaims(reader(), query.filter, query.page, timeZone)
  if (query.page > 1 && filtered.claims.length === 0) notFound()
  if (filtered.total === 0) keepNothing(query.filter, choices)
  return { query, timeZone, choices, checks: [], hasMore: filtered.hasMore, filtered }
})

type Choices = Awaited<ReturnType<typeof listFilterChoices>>

/** An answer without a claim in it fills no cache, and one about a name that nothing published has is a 404. */
function keepNothing({ speaker, article }: CheckFilter, { speakers, articles }: Choices): void {
  keepPageUntil(new Date(0))
  const isKnown = (name: string | null, choices: Choices['speakers']) =>
    name === null || choices.some(({ value }) => value === name)
  if (!isKnown(speaker, speakers) || !isKnown(article, articles)) answerStatus(404)
}
