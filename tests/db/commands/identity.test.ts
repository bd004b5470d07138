import { expect, test } from 'vitest'
import { deactivatePerson } from '#db/commands/deactivate-person.ts'
import { enterThroughProvider, type Visitor } from '#db/commands/enter-through-provider.ts'
import { invitePerson } from '#db/commands/invite-person.ts'
import { listPeopleHistory } from '#db/queries/list-people-history.ts'
import { ruth } from '#db/seed/cast.ts'
import { now } from '#tests/support/factories.ts'
import { whileHeld } from '#tests/support/held-row.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { contentOf } from '#tests/support/refusals.ts'

const { owner, db, as } = await freshNewsroom()
const week = new Date(now.getTime() + 7 * 86_400_000)
const invite = (name: string) =>
  invitePerson(as(ruth), { email: `${name}@desk.example`, name, role: 'editor' })
const visitor = (given: Partial<Visitor>): Visitor => ({
  ...{ issuer: 'https://id.example', subject: 'one', verifiedEmail: null },
  ...given,
})
const enter = (given: Partial<Visitor>, at = now) => enterThroughProvider(db, visitor(given), at)

/** Why somebody does not come in, once it is sure that nothing was written. */
async function faultOf(given: Partial<Visitor>, at = now) {
  const before = await contentOf(owner)
  const entered = await enter(given, at)
  expect(await contentOf(owner)).toEqual(before)
  return 'fault' in entered ? entered.fault : 'came in'
}

test('the first time it takes an invitation, from then on the binding alone', async () => {
  await invite('ada')
  const first = await enter({ verifiedEmail: 'ada@desk.example' })
  const personId = 'personId' in first ? first.personId : ''
  const [made] =
    await owner`select name, role, password_hash, is_named_in_public from person where id = ${personId}`
  expect(made).toEqual({ name: 'ada', role: 'editor', password_hash: null, is_named_in_public: false })
  for (const verifiedEmail of ['ada@desk.example', 'renamed@elsewhere.example', null])
    expect(await enter({ verifiedEmail })).toEqual({ personId })
  const types = (await listPeopleHistory(db, personId)).map(({ event }) => event.type)
  expect(types).toEqual(['identity.bound', 'invitation.accepted', 'person.invited'])
})

test('the same address with another subject or issuer is not that person', async () => {
  const verifiedEmail = 'ada@desk.example'
  expect(await faultOf({ subject: 'two', verifiedEmail })).toBe('not-invited')
  expect(await faultOf({ issuer: 'https://other.example', verifiedEmail })).toBe('not-invited')
})

test('an address opens neither an account with a password nor anything that is not vouched for', async () => {
  expect(await faultOf({ subject: 'r', verifiedEmail: ruth.email })).toBe('not-invited')
  expect(await faultOf({ subject: 'n', verifiedEmail: 'nobody@desk.example' })).toBe('not-invited')
  await invite('bo')
  expect(await faultOf({ subject: 'b' })).toBe('unverified')
  expect(await faultOf({ subject: 'b', verifiedEmail: 'bo@desk.example' }, week)).toBe('not-invited')
})

test('who is deactivated does not come in, by whatever invitation', async () => {
  const entered = await enter({})
  await deactivatePerson(as(ruth), { personId: 'personId' in entered ? entered.personId : '' })
  expect(await faultOf({})).toBe('inactive')
  expect(await faultOf({ verifiedEmail: 'bo@desk.example' })).toBe('inactive')
})

test('one who comes twice at once is one person', async () => {
  await invite('cy')
  const twice = () => enter({ subject: 'c', verifiedEmail: 'cy@desk.example' })
  const held = await whileHeld(
    owner,
    (tx) => tx`select 1 from invitation where email = 'cy@desk.example' for update`,
    [twice, twice],
  )
  expect(held).toEqual(['done', 'done'])
  expect(await twice()).toHaveProperty('personId')
  expect(await owner`select 1 from person where email = 'cy@desk.example'`).toHaveLength(1)
})
