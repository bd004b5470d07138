import { expect, test } from 'vitest'
import { acceptInvitation } from '#db/commands/accept-invitation.ts'
import { invitePerson, renewInvitation } from '#db/commands/invite-person.ts'
import { reactivatePerson } from '#db/commands/reactivate-person.ts'
import { revokeInvitation } from '#db/commands/revoke-invitation.ts'
import { findInvitation } from '#db/queries/find-invitation.ts'
import { findPersonByEmail } from '#db/queries/find-person-by-email.ts'
import { listOpenInvitations } from '#db/queries/list-open-invitations.ts'
import { listPeopleHistory } from '#db/queries/list-people-history.ts'
import { ines, mara, ruth } from '#db/seed/cast.ts'
import { peopleSentence } from '#domain/people-event.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const { owner, db, as } = await freshNewsroom()
const days = (count: number) => new Date(now.getTime() + count * 86_400_000)
const draft = (name: string) => ({ email: `${name}@desk.example`, name, role: 'reviewer' as const })
const accept = (token: string, at = now) =>
  acceptInvitation(db, { token, name: 'Ada Ek', passwordHash: '$argon2id$…', isNamedInPublic: true }, at)

test('an invitation becomes a person, once, with the role it was made for', async () => {
  const { token, expiresAt } = await invitePerson(as(ruth), draft('ada'))
  expect(expiresAt).toEqual(days(7))
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(await findInvitation(db, token, now)).toMatchObject({ email: 'ada@desk.example', role: 'reviewer' })
  // Looking does not use it up.
  expect(await findInvitation(db, token, now)).not.toBeNull()
  const { personId, email } = await accept(token)
  expect(email).toBe('ada@desk.example')
  expect(await findPersonByEmail(db, email)).toMatchObject({ id: personId, name: 'Ada Ek' })
  const [made] = await owner`select role, is_named_in_public from person where id = ${personId}`
  expect(made).toEqual({ role: 'reviewer', is_named_in_public: true })
  expect(await findInvitation(db, token, now)).toBeNull()
  expect((await refusalOf(owner, () => accept(token))).code).toBe('not-found')
  const history = await listPeopleHistory(db, personId)
  expect(
    history.map(
      ({ by, event }) => `${by} ${'email' in event || 'personId' in event ? peopleSentence(event) : ''}`,
    ),
  ).toEqual(['Ada Ek joined as reviewer.', 'Ruth Adler invited ada (ada@desk.example) as reviewer.'])
})

test('the database keeps nothing that opens the link', async () => {
  const { token } = await invitePerson(as(ruth), draft('hidden'))
  const rows = await owner`select i::text as words from invitation i union all select payload from log_entry`
  expect(rows.filter(({ words }) => words.includes(token))).toEqual([])
})

test('an invitation runs out after seven days', async () => {
  const { token } = await invitePerson(as(ruth), draft('late'))
  expect(await findInvitation(db, token, days(6.99))).not.toBeNull()
  expect(await findInvitation(db, token, days(7))).toBeNull()
  expect((await refusalOf(owner, () => accept(token, days(7)))).code).toBe('not-found')
})

test('inviting again or making a new link ends the link before', async () => {
  const first = await invitePerson(as(ruth), draft('twice'))
  const second = await invitePerson(as(ruth), { ...draft('twice'), role: 'editor' })
  expect(await findInvitation(db, first.token, now)).toBeNull()
  const third = await renewInvitation(as(ruth, days(8)), { email: 'twice@desk.example' })
  expect(third).toMatchObject({ name: 'twice', role: 'editor', expiresAt: days(15) })
  expect(await findInvitation(db, second.token, now)).toBeNull()
  expect(await findInvitation(db, third.token, days(9))).not.toBeNull()
  const open = await listOpenInvitations(db)
  expect(open.filter(({ email }) => email === 'twice@desk.example')).toMatchObject([
    { role: 'editor', invitedBy: ruth.name },
  ])
})

test('an invitation that is taken back opens nothing, and is taken back once', async () => {
  const { token } = await invitePerson(as(ruth), draft('unwanted'))
  const [open] = await owner`select id from invitation where email = 'unwanted@desk.example'`
  const invitationId = String(open?.id)
  await revokeInvitation(as(ruth), { invitationId })
  expect(await findInvitation(db, token, now)).toBeNull()
  expect((await refusalOf(owner, () => accept(token))).code).toBe('not-found')
  expect((await refusalOf(owner, () => revokeInvitation(as(ruth), { invitationId }))).code).toBe('state')
  const renewal = () => renewInvitation(as(ruth), { email: 'unwanted@desk.example' })
  expect((await refusalOf(owner, renewal)).code).toBe('state')
})

test('the address of somebody who is there already is refused in words', async () => {
  const again = () => invitePerson(as(ruth), { ...draft('ines'), role: 'admin' })
  expect((await refusalOf(owner, again)).sentence).toContain('Ines Varga, who is in the newsroom already')
  await owner`update person set deactivated_at = now() where id = ${ines.id}`
  expect((await refusalOf(owner, again)).sentence).toContain('Let them in again')
  await reactivatePerson(as(ruth), { personId: ines.id })
})

test('only admins invite, renew and take back', async () => {
  await invitePerson(as(ruth), draft('target'))
  const [open] = await owner`select id from invitation where email = 'target@desk.example'`
  const tries = [
    () => invitePerson(as(mara), draft('friend')),
    () => renewInvitation(as(mara), { email: 'target@desk.example' }),
    () => revokeInvitation(as(mara), { invitationId: String(open?.id) }),
  ]
  for (const one of tries) expect((await refusalOf(owner, one)).code).toBe('role-needed')
})
