import type { Queryable } from '../client.ts'
import { newsroom } from '../schema/newsroom.ts'

/** The newsroom of this database. Before one is set up, a plain stand-in in UTC. */
export async function getNewsroom(db: Queryable) {
  const [found] = await db.select().from(newsroom)
  return (
    found ?? {
      name: 'Stet',
      timeZone: 'UTC',
      domains: [] as string[],
      contact: '',
      corrections: '',
      language: 'en',
      isDemo: false,
      isTheOne: true,
    }
  )
}
