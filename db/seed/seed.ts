import postgres from 'postgres'
import { databaseOn, type Queryable } from '../client.ts'
import { newsroom } from '../schema/newsroom.ts'
import { person } from '../schema/people.ts'
import { cast, demoPasswordHash, newsroomZone } from './cast.ts'
import { stateOf } from './demo-state.ts'
import type { HoldBytes } from './held-table.ts'
import { seedFrontLine } from './seed-front-line.ts'
import { seedUnits } from './seed-units.ts'

const connect = (ownerUrl: string) => postgres(ownerUrl, { max: 1, connect_timeout: 5, onnotice: () => {} })

export async function demoState(ownerUrl: string): Promise<'empty' | 'demo' | 'other'> {
  const sql = connect(ownerUrl)
  try {
    return await stateOf(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/**
 * Makes the demo newsroom through the same commands that the desk uses, in one transaction: a seed that was
 * interrupted leaves nothing but bytes that nobody names, and a second one changes nothing. `hold` keeps the file that
 * the demo's evidence is in. Refuses a database that is not empty.
 */
export async function seedDemo(ownerUrl: string, hold: HoldBytes, now = new Date()): Promise<void> {
  const sql = connect(ownerUrl)
  try {
    const state = await stateOf(sql)
    if (state === 'demo') return
    if (state === 'other') throw new Error('The demo is seeded into an empty database only')
    await databaseOn(sql).transaction((tx) => seedNewsroom(tx, hold, now))
  } finally {
    await sql.end({ timeout: 5 })
  }
}

async function seedNewsroom(tx: Queryable, hold: HoldBytes, now: Date): Promise<void> {
  await seedPeople(tx, now)
  const daysAgo = (days: number, minutes = 0) =>
    new Date(now.getTime() - days * 86_400_000 + minutes * 60_000)
  await seedUnits(tx, daysAgo, hold)
  await seedFrontLine(tx, daysAgo)
}

/** The newsroom and its cast alone: what tests start from. */
export async function seedPeople(tx: Queryable, now: Date): Promise<void> {
  await tx.insert(newsroom).values({
    name: 'The Demo Gazette',
    timeZone: newsroomZone,
    domains: ['gazette.example'],
    contact: 'desk@gazette.example',
    corrections: 'corrections@gazette.example',
    isDemo: true,
  })
  const createdAt = new Date(now.getTime() - 90 * 86_400_000)
  await tx.insert(person).values(cast.map((who) => ({ ...who, passwordHash: demoPasswordHash, createdAt })))
}
