import { desc, eq, sql } from 'drizzle-orm'
import type { DeskEvent } from '#domain/desk-event.ts'
import type { Queryable } from '../client.ts'
import { article } from '../schema/article.ts'
import { logEntry, sourceMergedInto, sourceNamed } from '../schema/log.ts'
import { person } from '../schema/people.ts'

const most = 100

/** The last entries of the log about a source, newest last; `article` is where it became a party or ceased to be. */
export async function listSourceHistory(db: Queryable, sourceId: string) {
  const rows = await db
    .select({
      seq: logEntry.id,
      at: logEntry.happenedAt,
      by: person.name,
      article: article.title,
      type: logEntry.type,
      payload: logEntry.payload,
    })
    .from(logEntry)
    .innerJoin(person, eq(person.id, logEntry.actorId))
    .leftJoin(article, eq(article.id, sql`nullif(${logEntry.chain}, 'newsroom')::uuid`))
    .where(sql`${sourceNamed} = ${sourceId} or ${sourceMergedInto} = ${sourceId}`)
    .orderBy(desc(logEntry.id))
    .limit(most + 1)
  const entries = rows.slice(0, most).map(({ type, payload, ...entry }) => ({
    ...entry,
    // Only record() writes the log, and it takes nothing but a DeskEvent.
    event: { ...JSON.parse(payload), type } as DeskEvent,
  }))
  return { entries: entries.reverse(), hasEarlier: rows.length > most }
}
