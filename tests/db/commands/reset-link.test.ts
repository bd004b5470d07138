import { expect, test } from 'vitest'
import { makeConsoleResetLink } from '#db/commands/make-console-reset-link.ts'
import { makeResetLink } from '#db/commands/make-reset-link.ts'
import { openSession } from '#db/commands/open-session.ts'
import { resetPassword } from '#db/commands/reset-password.ts'
import { findActor } from '#db/queries/find-actor.ts'
import { findResetLink } from '#db/queries/find-reset-link.ts'
import { daniel, ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import { now } from '#tests/support/factories.ts'
import { whileHeld } from '#tests/support/held-row.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const { owner, db, as, logged } = await freshNewsroom(6)
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000)
const linkTo = async (personId: string) => (await makeResetLink(as(ruth), { personId })).token
const reset = (token: string, at = now) => resetPassword(db, { token, passwordHash: '$new' }, at)

test('a link sets a new password once, and ends every session and every other link', async () => {
  const { sessionId } = await openSession(db, ines.id, now)
  const [token, other] = [await linkTo(ines.id), await linkTo(ines.id)]
  expect(token).toMatch(/^[\w-]{43}$/)
  const [made] = await logged('newsroom')
  expect(made).toMatchObject({
    type: 'password.reset-link-made',
    actorId: ruth.id,
    payload: { personId: ines.id, name: ines.name, atConsole: false },
  })
  const stored = await owner`select t::text as row from password_reset t`
  expect(stored.map(({ row }) => row).join()).not.toContain(token)

  // Looking uses nothing up.
  for (let look = 0; look < 3; look++)
    expect(await findResetLink(db, token, now)).toEqual({ name: ines.name, email: ines.email })
  await reset(token)
  const [row] = await owner`select password_hash from person where id = ${ines.id}`
  expect(row).toEqual({ password_hash: '$new' })
  expect(await findActor(db, sessionId, now)).toBeNull()
  expect(await logged('newsroom')).toMatchObject([{ type: 'password.reset', actorId: ines.id }])
  for (const used of [token, other]) {
    expect(await findResetLink(db, used, now)).toBeNull()
    expect((await refusalOf(owner, () => reset(used))).code).toBe('not-found')
  }
})

test('a link lives a day, and is nobody’s who is deactivated', async () => {
  const token = await linkTo(daniel.id)
  expect(await findResetLink(db, token, hours(23.9))).not.toBeNull()
  expect(await findResetLink(db, token, hours(24))).toBeNull()
  const late = await refusalOf(owner, () => reset(token, hours(24)))
  await owner`update person set deactivated_at = now() where id = ${daniel.id}`
  expect(await findResetLink(db, token, now)).toBeNull()
  const gone = await refusalOf(owner, () => reset(token))
  const unknown = await refusalOf(owner, () => reset('x'.repeat(43)))
  // Whoever guesses learns nothing from which it was.
  expect([late, gone]).toEqual([unknown, unknown])
  expect((await refusalOf(owner, () => linkTo(daniel.id))).code).toBe('state')
  await owner`update person set deactivated_at = null where id = ${daniel.id}`
})

test('only admins make links', async () => {
  const asEditor = () => makeResetLink(as(mara), { personId: ines.id })
  const asOneself = () => makeResetLink(as(ines), { personId: ines.id })
  for (const one of [asEditor, asOneself]) expect((await refusalOf(owner, one)).code).toBe('role-needed')
  const nobody = () => linkTo('01900000-0000-7000-8000-0000000000ff')
  expect((await refusalOf(owner, nobody)).code).toBe('not-found')
})

test('at the console anybody active is given a link, and the log says where it was made', async () => {
  const { token } = await makeConsoleResetLink(db, ' TOMAS@desk.example ', now)
  expect(await findResetLink(db, token, now)).toEqual({ name: tomas.name, email: tomas.email })
  expect(await logged('newsroom')).toMatchObject([
    { type: 'password.reset-link-made', actorId: tomas.id, payload: { atConsole: true } },
  ])
  const unknown = () => makeConsoleResetLink(db, 'nobody@desk.example', now)
  expect((await refusalOf(owner, unknown)).sentence).toContain('nobody@desk.example')
})

test('a link that is sent twice at once sets one password', async () => {
  const token = await linkTo(tomas.id)
  const rivals = ['$first', '$second'].map(
    (passwordHash) => () => resetPassword(db, { token, passwordHash }, now),
  )
  const ended = await whileHeld(
    owner,
    (held) => held`select 1 from person where id = ${tomas.id} for update`,
    rivals,
  )
  expect(ended).toEqual(['done', 'not-found'])
  const [row] = await owner`select password_hash from person where id = ${tomas.id}`
  expect(row).toEqual({ password_hash: '$first' })
})
