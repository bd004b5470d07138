import postgres, { type Sql } from 'postgres'
import { type Database, databaseOn } from '#db/client.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { getLogPosition } from '#db/queries/get-log-position.ts'
import { tomas } from '#db/seed/cast.ts'
import { seedPeople } from '#db/seed/seed.ts'
import { fillArticles } from './fill-articles.ts'
import { fillChecks } from './fill-checks.ts'
import { fillClaims } from './fill-claims.ts'
import { fillLog } from './fill-log.ts'
import { fillPublished } from './fill-published.ts'

export const articleId = (n: number) => `01980000-0000-7000-8001-${n.toString(16).padStart(12, '0')}`

/** Articles by what the filling left of them, counted from 1 (fill-articles.ts). */
export const parts = { long: [1, 10], ready: [11, 30], published: [31, 330] } as const

/**
 * A year of a newsroom of 25 people, generated: 1,000 articles, 10,000 claims, 20,000 pieces of evidence. The
 * database is migrated and empty before. The 300 editions are published by the desk's own command. `times` multiplies
 * what a year leaves behind, but neither the queue of 300 nor the editions.
 */
export async function fillNewsroom(ownerUrl: string, db: Database, times = 1): Promise<void> {
  const seeding = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  await seedPeople(databaseOn(seeding), new Date())
  await seeding.end()
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await fillArticles(owner, times)
    await tasksAtTheEnd(owner, async () => {
      await fillClaims(owner, times)
      await fillChecks(owner)
    })
    await fillLog(owner, times)
    await owner`analyze`
    const [first, last] = parts.published
    const queue = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    await Promise.all([0, 1, 2, 3].map(() => publishAll(db, queue)))
    await fillPublished(owner)
    await owner`vacuum analyze`
  } finally {
    await owner.end()
  }
}

/** Every claim's task is written once, not after each of a hundred thousand rows that it follows. */
async function tasksAtTheEnd(owner: Sql, fill: () => Promise<void>): Promise<void> {
  const triggers = await owner<{ table: string; name: string }[]>`
    select tgrelid::regclass::text as table, tgname as name from pg_trigger where tgfoid = 'follow_the_facts'::regproc`
  const turn = (way: 'enable' | 'disable') =>
    owner.unsafe(triggers.map(({ table, name }) => `alter table ${table} ${way} trigger ${name}`).join(';'))
  await turn('disable')
  await fill()
  await turn('enable')
  await owner`do $$ begin perform write_task(id) from claim; end $$`
}

async function publishAll(db: Database, queue: number[]): Promise<void> {
  for (let n = queue.shift(); n !== undefined; n = queue.shift()) await publishOnce(db, articleId(n))
}

/** Gives each article's outlet another name: a later edition must differ from the one before. */
export async function renameOutlets(ownerUrl: string, ids: readonly string[]): Promise<void> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  await owner`update article set outlet = outlet || '.' where id = any(${[...ids]}::uuid[])`
  await owner.end()
}

/** The next edition of an article whose gate is open; from the second on it is called an update. */
export async function publishOnce(db: Database, id: string, isFirst = true) {
  const correction = isFirst
    ? { kind: null, reason: null }
    : { kind: 'update' as const, reason: 'Generated.' }
  const basedOn = await getLogPosition(db, id)
  const desk = { db, actorId: tomas.id, now: new Date() }
  return publishEdition(desk, { articleId: id, basedOn, ...correction })
}
