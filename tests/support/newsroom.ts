import postgres, { type Sql } from 'postgres'
import { afterAll } from 'vitest'
import { type Database, databaseOn, openPool } from '#db/client.ts'
import { seedPeople } from '#db/seed/seed.ts'
import { freshDatabase } from './database.ts'
import { type Factories, factories, now } from './factories.ts'

export type TestNewsroom = Factories & { url: string; owner: Sql; app: Sql; db: Database }

/**
 * A database of this file alone with the newsroom and its cast in it. `db` and `app` are the desk's, as
 * `stet_app`; `owner` looks from above and does what the desk must not be able to.
 */
export async function freshNewsroom(connections = 4): Promise<TestNewsroom> {
  const { url } = await freshDatabase()
  // Not the owner's connection: drizzle changes how the one that it is given reads times.
  const seeding = postgres(url, { max: 1 })
  await seedPeople(databaseOn(seeding), now)
  await seeding.end()
  const owner = postgres(url, { max: 2, onnotice: () => {} })
  const app = openPool(url, 'stet_app', connections)
  afterAll(async () => {
    await Promise.all([owner.end({ timeout: 3 }), app.end({ timeout: 3 })])
  })
  const db = databaseOn(app)
  return { url, owner, app, db, ...factories(db) }
}
