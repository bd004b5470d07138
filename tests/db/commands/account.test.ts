import { expect, test } from 'vitest'
import { changePassword } from '#db/commands/change-password.ts'
import { consentToBeNamed } from '#db/commands/consent-to-be-named.ts'
import { endSessions } from '#db/commands/end-sessions.ts'
import { makeResetLink } from '#db/commands/make-reset-link.ts'
import { openSession } from '#db/commands/open-session.ts'
import { findActor } from '#db/queries/find-actor.ts'
import { findResetLink } from '#db/queries/find-reset-link.ts'
import { getOwnAccount } from '#db/queries/get-own-account.ts'
import { listSessions } from '#db/queries/list-sessions.ts'
import { type CastMember, daniel, demoPasswordHash, ines, mara, ruth } from '#db/seed/cast.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const { owner, db, as, logged } = await freshNewsroom()
const session = async (who: CastMember, agent?: string) =>
  (await openSession(db, who.id, now, agent)).sessionId
const isLive = async (id: string) => (await findActor(db, id, now)) !== null
const hashOf = async (who: CastMember) => (await getOwnAccount(db, who.id)).passwordHash

test('a password is changed by who knows the present one: other sessions and open links end with it', async () => {
  const [kept, other, foreign] = [await session(ines), await session(ines), await session(daniel)]
  const { token } = await makeResetLink(as(ruth), { personId: ines.id })
  const change = { from: demoPasswordHash, to: '$new', keepSessionId: kept }
  await changePassword(as(ines), change)
  expect(await hashOf(ines)).toBe('$new')
  expect(await hashOf(daniel)).toBe(demoPasswordHash)
  expect([await isLive(kept), await isLive(other), await isLive(foreign)]).toEqual([true, false, true])
  expect(await findResetLink(db, token, now)).toBeNull()
  const [entry] = await logged('newsroom')
  expect(entry).toMatchObject({
    type: 'password.changed',
    actorId: ines.id,
    payload: { personId: ines.id, name: ines.name },
  })
  expect(JSON.stringify(entry)).not.toContain('$new')

  // The hash that was checked is no longer the one that is there.
  const late = () => changePassword(as(ines), { ...change, to: '$late' })
  expect((await refusalOf(owner, late)).sentence).toContain('was changed meanwhile')
})

test('being named in public is everyone’s own to agree to, and to take back', async () => {
  const isNamed = async () => (await getOwnAccount(db, daniel.id)).isNamedInPublic
  await consentToBeNamed(as(daniel), { isNamedInPublic: true })
  expect(await isNamed()).toBe(true)
  const [entry] = await logged('newsroom')
  expect(entry).toMatchObject({ type: 'person.naming-changed', payload: { isNamedInPublic: true } })
  const again = () => consentToBeNamed(as(daniel), { isNamedInPublic: true })
  expect((await refusalOf(owner, again)).code).toBe('state')
  await consentToBeNamed(as(daniel), { isNamedInPublic: false })
  expect(await isNamed()).toBe(false)
})

test('one ends one’s own sessions, one or all others; an admin those of anybody', async () => {
  const all = [await session(mara, 'Firefox'), await session(mara, 'x'.repeat(5_000)), await session(mara)]
  const [first = '', second = '', third = ''] = all
  const live = async () => (await listSessions(db, mara.id, now)).map(({ id }) => id)
  expect((await live()).sort()).toEqual([...all].sort())
  const agents = (await listSessions(db, mara.id, now)).map(({ agent }) => agent?.length ?? null)
  expect(agents.sort()).toEqual([400, 7, null])
  await endSessions(as(mara), { personId: mara.id, sessionId: second })
  expect((await live()).sort()).toEqual([first, third].sort())
  await endSessions(as(mara), { personId: mara.id, sessionId: null }, first)
  expect(await live()).toEqual([first])
  const [entry] = await logged('newsroom')
  expect(entry).toMatchObject({ type: 'sessions.ended', payload: { personId: mara.id, count: 1 } })

  const byColleague = () => endSessions(as(ines), { personId: mara.id, sessionId: first })
  expect((await refusalOf(owner, byColleague)).code).toBe('role-needed')
  const notOnesOwn = () => endSessions(as(ines), { personId: ines.id, sessionId: first })
  expect((await refusalOf(owner, notOnesOwn)).code).toBe('state')
  await endSessions(as(ruth), { personId: mara.id, sessionId: null })
  expect(await live()).toEqual([])
  const nothingLeft = () => endSessions(as(ruth), { personId: mara.id, sessionId: null })
  expect((await refusalOf(owner, nothingLeft)).code).toBe('state')
  const nobody = () => endSessions(as(ruth), { personId: first, sessionId: null })
  expect((await refusalOf(owner, nobody)).code).toBe('not-found')
})

test('a session that has run out is neither listed nor counted', async () => {
  const early = new Date(now.getTime() - 13 * 3_600_000)
  await openSession(db, ruth.id, early)
  expect(await listSessions(db, ruth.id, now)).toEqual([])
  await session(ruth)
  await endSessions(as(ruth), { personId: ruth.id, sessionId: null })
  const [entry] = await logged('newsroom')
  expect(entry).toMatchObject({ type: 'sessions.ended', payload: { count: 1 } })
})
