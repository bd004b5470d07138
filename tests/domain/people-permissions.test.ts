import { describe, expect, test } from 'vitest'
import { type Role, roles } from '#domain/actor.ts'
import { peoplePermissions as may, type PersonUnderLock } from '#domain/people-permissions.ts'
import { as } from '#tests/support/permission-claims.ts'

const person = (given: Partial<PersonUnderLock> = {}): PersonUnderLock => ({
  ...{ id: 'other', name: 'Grace', role: 'reviewer', isActive: true, isLastAdmin: false },
  ...given,
})
const left = person({ isActive: false })

/** Each in a state in which an admin may. */
const asked: Record<keyof typeof may, (role: Role) => { code: string } | null> = {
  invitePerson: (role) => may.invitePerson(as(role)),
  revokeInvitation: (role) => may.revokeInvitation(as(role)),
  changeRole: (role) => may.changeRole(as(role), person(), 'editor'),
  deactivatePerson: (role) => may.deactivatePerson(as(role), person()),
  reactivatePerson: (role) => may.reactivatePerson(as(role), left),
  makeResetLink: (role) => may.makeResetLink(as(role), person()),
  endSessions: (role) => may.endSessions(as(role), person()),
  describeNewsroom: (role) => may.describeNewsroom(as(role)),
  setPolicy: (role) => may.setPolicy(as(role)),
}

test.each(Object.entries(asked))('%s: admins alone', (_, ask) => {
  expect(roles.map((role) => ask(role)?.code ?? 'allowed')).toEqual(['role-needed', 'role-needed', 'allowed'])
})

test('one’s own sessions are everybody’s to end', () => {
  for (const role of roles) expect(may.endSessions(as(role), person({ id: 'them', role }))).toBeNull()
})

describe('in which state', () => {
  const admin = as('admin')
  const lastAdmin = person({ role: 'admin', isLastAdmin: true })
  test.each([
    ['a role of somebody who has left', may.changeRole(admin, left, 'editor'), 'Grace is deactivated.'],
    ['leaving twice', may.deactivatePerson(admin, left), 'Grace is deactivated.'],
    ['a link for somebody who has left', may.makeResetLink(admin, left), 'Grace is deactivated.'],
    ['coming back without having left', may.reactivatePerson(admin, person()), 'Grace is active already.'],
    ['the last admin’s role', may.changeRole(admin, lastAdmin, 'editor'), 'Grace is the only admin.'],
    ['the last admin’s leaving', may.deactivatePerson(admin, lastAdmin), 'Grace is the only admin.'],
  ])('refused: %s', (_, refusal, sentence) => {
    expect(refusal).toMatchObject({ code: 'state', sentence: expect.stringContaining(sentence) })
  })

  test('the last admin can stay one', () => expect(may.changeRole(admin, lastAdmin, 'admin')).toBeNull())

  test('nobody raises their own role', () => {
    const oneself = person({ id: 'them', role: 'editor' })
    expect(may.changeRole(admin, oneself, 'admin')).toMatchObject({ code: 'state' })
    expect(may.changeRole(admin, oneself, 'reviewer')).toBeNull()
  })
})
