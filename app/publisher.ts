import { cache } from 'react'
import { reader } from '#db/client.ts'
import { findPublisher } from '#db/queries/find-publisher.ts'
import { wordsIn } from '#domain/words/words.ts'

/** Who publishes here, once a request: the newsroom as its newest edition names it; null before there is one. */
export const publisher = cache(() => findPublisher(reader()))

/**
 * What readers' pages and feeds are written with: the newsroom's name, the words of its language and the zone of its
 * clocks. Before anything is published: Stet's name, English and UTC.
 */
export async function readersFrame() {
  const { name = 'Stet', language = 'en', timeZone = 'UTC' } = (await publisher()) ?? {}
  return { newsroom: name, words: wordsIn(language), timeZone }
}
