import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { endSession } from '#db/commands/end-session.ts'
import { keepForm } from '#db/commands/keep-form.ts'
import { openSession } from '#db/commands/open-session.ts'
import { findActor } from '#db/queries/find-actor.ts'
import { findKeptForm } from '#db/queries/find-kept-form.ts'
import { findPersonByEmail } from '#db/queries/find-person-by-email.ts'
import { daniel, ines } from '#db/seed/cast.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const { owner, db } = await freshNewsroom()
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000)

test('a session lasts twelve hours, and ends at once when it is ended or its person deactivated', async () => {
  const { sessionId } = await openSession(db, ines.id, now)
  const at = async (when: Date, id = sessionId) => (await findActor(db, id, when))?.name ?? null
  expect(await at(hours(11.9))).toBe(ines.name)
  expect(await at(hours(12))).toBeNull()
  await endSession(db, sessionId, hours(1))
  expect(await at(hours(1))).toBeNull()
  await endSession(db, sessionId, hours(2))
  expect(await owner`select extract(epoch from ended_at)::int as at from desk_session`).toEqual([
    { at: hours(1).getTime() / 1_000 },
  ])
  const other = await openSession(db, ines.id, now)
  expect(await at(hours(1), other.sessionId)).toBe(ines.name)
  await owner`update person set deactivated_at = now() where id = ${ines.id}`
  expect(await at(hours(1), other.sessionId)).toBeNull()
})

test('nobody who is not there gets a session', async () => {
  const nobody = openSession(db, '01900000-0000-7000-8000-0000000000ff', now)
  await expect(nobody).rejects.toMatchObject({ refusal: { code: 'state' } })
})

test('a kept form is handed back within the hour to whoever holds its id, and is gone after it', async () => {
  const values = { rationale: 'Half a sentence' }
  const { keptId } = await keepForm(db, { form: 'verdict', path: '/desk/claims/1', values }, null, now)
  expect(keptId).toMatch(/^[0-9a-f]{32}$/)
  expect(await findKeptForm(db, keptId, hours(0.9))).toEqual({
    personId: null,
    form: 'verdict',
    path: '/desk/claims/1',
    values,
  })
  expect(await findKeptForm(db, keptId, hours(1))).toBeNull()
  await keepForm(db, { form: 'verdict', path: '/', values: {} }, null, hours(1.1))
  expect(await owner`select 1 from kept_form where id = ${keptId}`).toEqual([])
})

test('a kept form is its person’s where the session still told who it was', async () => {
  const { sessionId } = await openSession(db, daniel.id, now)
  await endSession(db, sessionId, now)
  const form = { form: 'verdict', path: '/', values: { rationale: 'With \0 and \ud800' } }
  const { keptId } = await keepForm(db, form, sessionId, now)
  expect(await findKeptForm(db, keptId, now)).toMatchObject({
    ...{ personId: daniel.id, values: { rationale: 'With \ufffd and \ufffd' } },
  })
})

test('at most five hundred forms are kept, the oldest giving way', async () => {
  await owner`delete from kept_form`
  await owner`insert into kept_form (id, form, path, values, kept_at)
    select 'old' || n, 'f', '/', '{}', ${hours(0)}::timestamptz + n * interval '1 second' from generate_series(1, 500) n`
  await keepForm(db, { form: 'f', path: '/', values: {} }, null, hours(0.5))
  const [left] = await owner`
    select count(*)::int as kept, bool_or(id = 'old1') as first, bool_or(id = 'old2') as second from kept_form`
  expect(left).toEqual({ kept: 500, first: false, second: true })
})

test('what strangers send never pushes out what somebody of the desk had typed', async () => {
  const { sessionId } = await openSession(db, daniel.id, now)
  const form = { form: 'verdict', path: '/', values: {} }
  const { keptId } = await keepForm(db, form, sessionId, now)
  await owner`insert into kept_form (id, form, path, values, kept_at)
    select 'new' || n, 'f', '/', '{}', ${hours(0.1)} from generate_series(1, 500) n`
  await keepForm(db, form, null, hours(0.2))
  expect(await findKeptForm(db, keptId, hours(0.2))).not.toBeNull()
})

test('an address in other letters is nobody’s, so that each has one counter of failed tries', async () => {
  expect(await findPersonByEmail(db, 'DANIEL@desk.example')).toMatchObject({ id: daniel.id })
  // PostgreSQL makes İ an i, where JavaScript, by which tries are counted, keeps its dot.
  expect(await findPersonByEmail(db, 'dan\u0130el@desk.example')).toBeNull()
})

test('every command has its tests here', () => {
  const folder = import.meta.dirname
  const tests = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
  const commands = readdirSync(join(folder, '..', '..', '..', 'db', 'commands'))
  const untested = commands.filter((file) => !tests.some((text) => text.includes(`'#db/commands/${file}'`)))
  expect(commands.length).toBeGreaterThan(15)
  expect(untested).toEqual([])
})
