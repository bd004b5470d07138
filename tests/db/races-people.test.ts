import type { TransactionSql } from 'postgres'
import { expect, test } from 'vitest'
import { acceptInvitation } from '#db/commands/accept-invitation.ts'
import { changeRole } from '#db/commands/change-role.ts'
import { deactivatePerson } from '#db/commands/deactivate-person.ts'
import { invitePerson } from '#db/commands/invite-person.ts'
import { makeResetLink } from '#db/commands/make-reset-link.ts'
import { openSession } from '#db/commands/open-session.ts'
import { resetPassword } from '#db/commands/reset-password.ts'
import { revokeInvitation } from '#db/commands/revoke-invitation.ts'
import { type CastMember, demoPasswordHash, ines, ruth, tomas } from '#db/seed/cast.ts'
import { now } from '#tests/support/factories.ts'
import { whileHeld } from '#tests/support/held-row.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const { owner, db, as } = await freshNewsroom(6)
const admins = (held: TransactionSql) =>
  held`select 1 from person where role = 'admin' order by id for update`
const twoAdmins = () =>
  owner`update person set role = 'admin', deactivated_at = null where id in (${ruth.id}, ${tomas.id})`
const activeAdmins = () => owner`select name from person where role = 'admin' and deactivated_at is null`

const deactivating = (by: CastMember, whom: CastMember) => () =>
  deactivatePerson(as(by), { personId: whom.id })
const demoting = (by: CastMember, whom: CastMember) => () =>
  changeRole(as(by), { personId: whom.id, role: 'reviewer' })

test.each([
  ['deactivate', deactivating(ruth, tomas), deactivating(tomas, ruth)],
  ['demote', demoting(ruth, tomas), demoting(tomas, ruth)],
  ['deactivate and demote', deactivating(ruth, tomas), demoting(tomas, ruth)],
])('two admins who %s each other at once: the first stays', async (_what, first, second) => {
  await twoAdmins()
  expect(await whileHeld(owner, admins, [first, second])).toEqual(['done', 'role-needed'])
  expect(await activeAdmins()).toEqual([{ name: ruth.name }])
})

test('two admins who step down at once: one stays', async () => {
  await twoAdmins()
  const rivals = [demoting(ruth, ruth), deactivating(tomas, tomas)]
  expect(await whileHeld(owner, admins, rivals)).toEqual(['done', 'state'])
  expect(await activeAdmins()).toEqual([{ name: tomas.name }])
})

const invited = async (name: string) => {
  await twoAdmins()
  const email = `${name}@desk.example`
  const { token } = await invitePerson(as(ruth), { email, name, role: 'reviewer' })
  const [row] = await owner`select id from invitation where email = ${email}`
  const invitationId = String(row?.id)
  const accept = () => acceptInvitation(db, { token, name, passwordHash: 'x', isNamedInPublic: false }, now)
  const revoke = () => revokeInvitation(as(ruth), { invitationId })
  const lock = (held: TransactionSql) => held`select 1 from invitation where id = ${invitationId} for update`
  return { accept, revoke, lock, count: () => owner`select 1 from person where email = ${email}` }
}

test('a link that is followed twice at once makes one person', async () => {
  const { accept, lock, count } = await invited('ada')
  expect(await whileHeld(owner, lock, [accept, accept])).toEqual(['done', 'not-found'])
  expect(await count()).toHaveLength(1)
})

test('accepting and taking back at once: whichever comes first, the other is told', async () => {
  const bo = await invited('bo')
  expect(await whileHeld(owner, bo.lock, [bo.accept, bo.revoke])).toEqual(['done', 'state'])
  const cy = await invited('cy')
  expect(await whileHeld(owner, cy.lock, [cy.revoke, cy.accept])).toEqual(['done', 'not-found'])
  expect(await cy.count()).toEqual([])
})

test('whoever lets the inviter go locks the invitation before the log, as who accepts it does', async () => {
  const { accept, count } = await invited('di')
  const head = (held: TransactionSql) => held`select 1 from log_head where chain = 'newsroom' for update`
  expect(await whileHeld(owner, head, [deactivating(tomas, ruth), accept])).toEqual(['done', 'not-found'])
  expect(await count()).toEqual([])
})

test('who joins while they are invited anew is not invited twice', async () => {
  const { accept, lock } = await invited('el')
  const email = 'el@desk.example'
  const anew = () => invitePerson(as(ruth), { email, name: 'El', role: 'editor' })
  expect(await whileHeld(owner, lock, [accept, anew])).toEqual(['done', 'state'])
  expect(await owner`select role from invitation where email = ${email}`).toEqual([{ role: 'reviewer' }])
})

test.each(['password', 'account'])('who signs in while their %s is taken away stays out', async (what) => {
  await twoAdmins()
  const { token } = await makeResetLink(as(ruth), { personId: ines.id })
  const reset = () => resetPassword(db, { token, passwordHash: '$new' }, now)
  const signIn = () => openSession(db, ines.id, now, null, what === 'password' ? demoPasswordHash : undefined)
  const lock = (held: TransactionSql) => held`select 1 from person where id = ${ines.id} for update`
  const away = what === 'password' ? reset : deactivating(ruth, ines)
  expect(await whileHeld(owner, lock, [away, signIn])).toEqual(['done', 'state'])
  expect(await owner`select 1 from desk_session where person_id = ${ines.id}`).toEqual([])
})
