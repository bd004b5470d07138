import { sql } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import type { Database } from '../client.ts'

const most = 500

/** The active people of the newsroom by name, to choose from; a newsroom has some hundreds at most. */
export async function listPeople(db: Database): Promise<Actor[]> {
  return [...(await db.execute<Actor>(peopleQuery()))]
}

export const peopleQuery = () => sql`
  select id, name, role from person where deactivated_at is null order by name, id limit ${most}`
