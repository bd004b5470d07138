import { expect, test } from 'vitest'
import { changeRole } from '#db/commands/change-role.ts'
import { deactivatePerson } from '#db/commands/deactivate-person.ts'
import { invitePerson } from '#db/commands/invite-person.ts'
import { makeResetLink } from '#db/commands/make-reset-link.ts'
import { openSession } from '#db/commands/open-session.ts'
import { reactivatePerson } from '#db/commands/reactivate-person.ts'
import { findActor } from '#db/queries/find-actor.ts'
import { findInvitation } from '#db/queries/find-invitation.ts'
import { findPerson } from '#db/queries/find-person.ts'
import { findResetLink } from '#db/queries/find-reset-link.ts'
import { listPeopleHistory } from '#db/queries/list-people-history.ts'
import { daniel, ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import type { Desk } from '#db/transaction.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const { owner, db, as } = await freshNewsroom()
const roleOf = async (id: string) => (await findPerson(db, id, now))?.role
const types = async (id: string) => (await listPeopleHistory(db, id)).map(({ event }) => event.type)
const demote = (desk: Desk, { personId }: { personId: string }) =>
  changeRole(desk, { personId, role: 'editor' })

test('a new role ends the sessions of before', async () => {
  const { sessionId } = await openSession(db, daniel.id, now)
  await changeRole(as(ruth), { personId: daniel.id, role: 'editor' })
  expect(await roleOf(daniel.id)).toBe('editor')
  expect(await findActor(db, sessionId, now)).toBeNull()
  expect(await types(daniel.id)).toEqual(['person.role-changed'])
  const same = () => changeRole(as(ruth), { personId: daniel.id, role: 'editor' })
  expect((await refusalOf(owner, same)).sentence).toContain('has this role already')
})

test('who is deactivated is out at once, with every link that is theirs, and may come back', async () => {
  await changeRole(as(ruth), { personId: mara.id, role: 'admin' })
  const { sessionId } = await openSession(db, mara.id, now)
  const { token } = await invitePerson(as(mara), { email: 'new@desk.example', name: 'New', role: 'admin' })
  await makeResetLink(as(ruth), { personId: mara.id })
  expect(await findPerson(db, mara.id, now)).toMatchObject({ openInvitations: 1, deactivatedAt: null })
  await deactivatePerson(as(ruth), { personId: mara.id })
  expect(await findActor(db, sessionId, now)).toBeNull()
  expect(await findInvitation(db, token, now)).toBeNull()
  const [link] =
    await owner`select used_at is not null as used from password_reset where person_id = ${mara.id}`
  expect(link).toEqual({ used: true })
  expect(await findPerson(db, mara.id, now)).toMatchObject({ deactivatedAt: now, openInvitations: 0 })
  const again = () => deactivatePerson(as(ruth), { personId: mara.id })
  expect((await refusalOf(owner, again)).code).toBe('state')
  const promote = () => changeRole(as(ruth), { personId: mara.id, role: 'editor' })
  expect((await refusalOf(owner, promote)).sentence).toContain('Let them in again first')
  await reactivatePerson(as(ruth), { personId: mara.id })
  // Sessions and links of before stay ended.
  expect(await findActor(db, sessionId, now)).toBeNull()
  expect(await findInvitation(db, token, now)).toBeNull()
  const active = () => reactivatePerson(as(ruth), { personId: mara.id })
  expect((await refusalOf(owner, active)).sentence).toContain('active already')
})

test('who is no admin any more leaves no open invitations behind', async () => {
  const { token } = await invitePerson(as(mara), { email: 'late@desk.example', name: 'Late', role: 'admin' })
  await changeRole(as(ruth), { personId: mara.id, role: 'editor' })
  expect(await findInvitation(db, token, now)).toBeNull()
})

test('who is no admin any more leaves no link to the password of somebody else behind', async () => {
  for (const part of [deactivatePerson, demote]) {
    await changeRole(as(ruth), { personId: mara.id, role: 'admin' })
    const { token } = await makeResetLink(as(mara), { personId: ruth.id })
    const { token: other } = await makeResetLink(as(ruth), { personId: ines.id })
    await part(as(ruth), { personId: mara.id })
    expect(await findResetLink(db, token, now)).toBeNull()
    expect(await findResetLink(db, other, now)).not.toBeNull()
    if (part === deactivatePerson) await reactivatePerson(as(ruth), { personId: mara.id })
    if (part === deactivatePerson) await demote(as(ruth), { personId: mara.id })
  }
})

test('the last admin stays one, and stays', async () => {
  const tries = [
    () => changeRole(as(ruth), { personId: ruth.id, role: 'editor' }),
    () => deactivatePerson(as(ruth), { personId: ruth.id }),
  ]
  for (const one of tries) expect((await refusalOf(owner, one)).sentence).toContain('is the only admin')
  // An admin who is deactivated is none to rely on.
  await changeRole(as(ruth), { personId: tomas.id, role: 'admin' })
  await deactivatePerson(as(ruth), { personId: tomas.id })
  for (const one of tries) expect((await refusalOf(owner, one)).sentence).toContain('is the only admin')
  await reactivatePerson(as(ruth), { personId: tomas.id })
  await changeRole(as(ruth), { personId: ruth.id, role: 'editor' })
  expect(await roleOf(ruth.id)).toBe('editor')
  await changeRole(as(tomas), { personId: ruth.id, role: 'admin' })
})

test('only admins change people; nobody is changed who is not there', async () => {
  const tries = [
    () => changeRole(as(ines), { personId: ines.id, role: 'admin' }),
    () => changeRole(as(daniel), { personId: ines.id, role: 'editor' }),
    () => deactivatePerson(as(daniel), { personId: ruth.id }),
    () => reactivatePerson(as(daniel), { personId: ines.id }),
  ]
  for (const one of tries) expect((await refusalOf(owner, one)).code).toBe('role-needed')
  const nobody = '01900000-0000-7000-8000-0000000000ff'
  const gone = () => deactivatePerson(as(ruth), { personId: nobody })
  expect((await refusalOf(owner, gone)).code).toBe('not-found')
})
