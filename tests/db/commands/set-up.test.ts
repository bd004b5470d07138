import postgres from 'postgres'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { databaseOn, openPool } from '#db/client.ts'
import { setUpNewsroom } from '#db/commands/set-up-newsroom.ts'
import { countAdmins } from '#db/queries/count-admins.ts'
import { findPersonByEmail } from '#db/queries/find-person-by-email.ts'
import { getNewsroom } from '#db/queries/get-newsroom.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { factories, now } from '#tests/support/factories.ts'
import { ending, whileHeld } from '#tests/support/held-row.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const { url } = await freshDatabase()
const owner = postgres(url, { max: 2, onnotice: () => {} })
const app = openPool(url, 'stet_app', 6)
const db = databaseOn(app)
afterAll(() => Promise.all([owner.end({ timeout: 3 }), app.end({ timeout: 3 })]))
beforeEach(async () => {
  await owner`delete from newsroom`
  await owner`delete from person`
})

const draft = (name: string) => ({
  ...{
    newsroomName: `The ${name}`,
    domains: ['news.example'],
    timeZone: 'Europe/Kyiv',
    language: 'uk' as const,
  },
  ...{ contact: 'desk@news.example', corrections: 'errors@news.example' },
  ...{ name, email: `${name.toLowerCase()}@news.example`, passwordHash: '$hash' },
})
const setUp = (name: string) => setUpNewsroom(db, draft(name), now)

test('an empty database becomes a newsroom with one admin', async () => {
  expect(await countAdmins(db)).toBe(0)
  expect(await getNewsroom(db)).toMatchObject({ name: 'Stet', timeZone: 'UTC', language: 'en' })
  const { personId } = await setUp('Ada')
  expect(await countAdmins(db)).toBe(1)
  expect(await getNewsroom(db)).toMatchObject({
    ...{ name: 'The Ada', domains: ['news.example'], timeZone: 'Europe/Kyiv', language: 'uk', isDemo: false },
  })
  expect(await findPersonByEmail(db, 'ADA@news.example')).toMatchObject({ id: personId, name: 'Ada' })
  expect(await factories(db).logged('newsroom')).toMatchObject([
    { type: 'newsroom.set-up', actorId: personId, payload: { name: 'The Ada' } },
  ])
  const again = await refusalOf(owner, () => setUp('Bea'))
  expect(again.sentence).toContain('set up already')
})

test('where the newsroom is or an admin is, nobody makes another', async () => {
  await setUp('Ada')
  await owner`delete from newsroom`
  expect((await refusalOf(owner, () => setUp('Bea'))).code).toBe('state')
  await owner`delete from person`
  await owner`insert into newsroom (name, time_zone, domains, contact, corrections)
    values ('Old', 'UTC', '{}', '', '')`
  expect((await refusalOf(owner, () => setUp('Bea'))).code).toBe('state')
})

test('of two who set up at once, one becomes the admin, and the other is told', async () => {
  const names = ['Ada', 'Bea']
  const table = (held: postgres.TransactionSql) => held`lock table newsroom in share mode`
  const ended = await whileHeld(
    owner,
    table,
    names.map((name) => () => setUp(name)),
  )
  expect([...ended].sort()).toEqual(['done', 'state'])
  // Which of them, the release of a table does not say.
  expect(await owner`select name from person`).toEqual([{ name: names[ended.indexOf('done')] }])
})

test('of twenty at once there is one admin', async () => {
  const names = Array.from({ length: 20 }, (_, at) => `Rival${at}`)
  const ended = await Promise.all(names.map((name) => ending(setUp(name))))
  expect(ended.filter((end) => end === 'done')).toHaveLength(1)
  // On a slow machine some wait for longer than a command may, and are told to send it again.
  expect(ended.filter((end) => end === 'state' || end === 'busy')).toHaveLength(19)
  expect(await owner`select 1 from person`).toHaveLength(1)
})
