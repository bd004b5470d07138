import { notFound } from 'next/navigation'
import { cache } from 'react'
import { readersFrame } from '#app/publisher.ts'
import { reader } from '#db/client.ts'
import { findSpeaker } from '#db/queries/find-speaker.ts'
import { listPublishedClaims } from '#db/queries/list-published-claims.ts'
import { decodeSlug } from '#domain/check-address.ts'
import { noFilter, readCheckQuery } from '#domain/check-filter.ts'

/** Somebody whose claims are published, with a page of them. Whoever is unknown, and a page that is not there, is a 404. */
export const loadSpeaker = cache(async (address: string, page: number) => {
  const key = readCheckQuery(new URLSearchParams({ speaker: decodeSlug(address) ?? '' })).filter.speaker
  const speaker = key === null ? null : await findSpeaker(reader(), key)
  if (!speaker) notFound()
  const { timeZone } = await readersFrame()
  const listed = await listPublishedClaims(reader(), { ...noFilter, speaker: speaker.key }, page, timeZone)
  if (listed.claims.length === 0) notFound()
  return { speaker, timeZone, ...listed }
})
