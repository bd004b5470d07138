import type { TransactionSql } from 'postgres'
import { expect, test } from 'vitest'
import { acceptInvitation } from '#db/commands/accept-invitation.ts'
import { changeRole } from '#db/commands/change-role.ts'
import { deactivatePerson } from '#db/commands/deactivate-person.ts'
import { invitePerson } from '#db/commands/invite-person.ts'
import { revokeInvitation } from '#db/commands/revoke-invitation.ts'
import { type CastMember, ruth, tomas } from '#db/seed/cast.ts'
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
