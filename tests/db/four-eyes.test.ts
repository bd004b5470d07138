import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { withdrawClaim } from '#db/commands/withdraw-claim.ts'
import { type CastMember, daniel, ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { contentOf, stateOfRefusal } from '#tests/support/refusals.ts'

// Past every command, as somebody would who can run any SQL as the desk's own role.
const room = await freshNewsroom()
const { owner, app, as, version, claim, evidence, proposedClaim, signedClaim } = room

const refusedByConstraint = '23514'
const refusedByPrivilege = '42501'

async function proposalOf(claimId: string): Promise<string> {
  const [row] =
    await owner`select id from proposal where claim_id = ${claimId} order by proposed_at desc, id desc`
  return row?.id
}

async function insertSignOff(claimId: string, who: CastMember, proposalId?: string) {
  const about = proposalId ?? (await proposalOf(claimId))
  const before = await contentOf(owner)
  const state = await stateOfRefusal(app`
    insert into sign_off (id, claim_id, proposal_id, person_id, policy_version, signed_off_at)
    values (${uuidv7()}, ${claimId}, ${about}, ${who.id}, 1, now())`)
  if (state !== 'done') expect(await contentOf(owner)).toEqual(before)
  return state
}

test('a sign-off by somebody who edited nothing is taken', async () => {
  const { claimId } = await proposedClaim()
  expect(await insertSignOff(claimId, tomas)).toBe('done')
})

test('a sign-off by whoever made the claim, proposed, or attached in an earlier round is refused', async () => {
  const { claimId } = await proposedClaim()
  expect(await insertSignOff(claimId, mara)).toBe(refusedByConstraint)
  await owner`update person set role = 'editor' where id = ${ines.id}`
  expect(await insertSignOff(claimId, ines)).toBe(refusedByConstraint)
  await owner`update person set role = 'reviewer' where id = ${ines.id}`
  await evidence(claimId, {}, tomas)
  await room.proposal(claimId)
  expect(await insertSignOff(claimId, tomas)).toBe(refusedByConstraint)
  expect(await insertSignOff(claimId, ruth)).toBe('done')
})

test('a sign-off of a claim that changed since, was withdrawn, or that the proposal is not about is refused', async () => {
  const { claimId } = await proposedClaim()
  const proposalId = await proposalOf(claimId)
  await evidence(claimId)
  expect(await insertSignOff(claimId, tomas, proposalId)).toBe(refusedByConstraint)

  const stale = await proposedClaim()
  await app`update claim set version = version + 1 where id = ${stale.claimId}`
  expect(await insertSignOff(stale.claimId, tomas)).toBe(refusedByConstraint)

  const [one, other] = [await proposedClaim(), await proposedClaim()]
  expect(await insertSignOff(one.claimId, tomas, await proposalOf(other.claimId))).toBe(refusedByConstraint)

  const gone = await proposedClaim()
  const basedOn = await version(gone.claimId)
  await withdrawClaim(as(mara), { claimId: gone.claimId, basedOn, reason: 'Twice' })
  expect(await insertSignOff(gone.claimId, tomas)).toBe(refusedByConstraint)
})

test('a sign-off by a reviewer, or by an editor who has left, is refused', async () => {
  const { claimId } = await proposedClaim()
  expect(await insertSignOff(claimId, daniel)).toBe(refusedByConstraint)
  await owner`update person set deactivated_at = now() where id = ${ruth.id}`
  expect(await insertSignOff(claimId, ruth)).toBe(refusedByConstraint)
  await owner`update person set deactivated_at = null where id = ${ruth.id}`
})

test('two sign-offs of one claim do not stand side by side', async () => {
  const { claimId } = await signedClaim()
  expect(await insertSignOff(claimId, ruth)).toBe('23505')
})

test('nobody stops being an editor of a claim', async () => {
  const { claimId } = await claim()
  const remove = app`delete from claim_editor where claim_id = ${claimId}`
  const rewrite = app`update claim_editor set person_id = ${tomas.id} where claim_id = ${claimId}`
  for (const statement of [remove, rewrite, app`truncate claim_editor`])
    expect(await stateOfRefusal(statement)).toBe(refusedByPrivilege)
  // By the trigger, whoever asks.
  expect(await stateOfRefusal(owner`delete from claim_editor`)).toBe(refusedByPrivilege)
  expect(await stateOfRefusal(owner`update claim_editor set person_id = person_id`)).toBe(refusedByPrivilege)
})

test('what was signed, by whom and about what cannot be rewritten', async () => {
  const { claimId } = await signedClaim()
  const statements = [
    app`update sign_off set person_id = ${ruth.id} where claim_id = ${claimId}`,
    app`update sign_off set proposal_id = ${uuidv7()} where claim_id = ${claimId}`,
    app`update sign_off set policy_version = 1, signed_off_at = now() where claim_id = ${claimId}`,
    app`delete from sign_off where claim_id = ${claimId}`,
    app`update proposal set so = 'disputed' where claim_id = ${claimId}`,
    app`update proposal set rationale = 'Other words' where claim_id = ${claimId}`,
    app`update proposal set proposed_by = ${ruth.id} where claim_id = ${claimId}`,
    app`update proposal set claim_version = claim_version + 1 where claim_id = ${claimId}`,
    app`delete from proposal where claim_id = ${claimId}`,
    app`update evidence_link set pin_text = 'Other words' where claim_id = ${claimId}`,
    app`update evidence set title = 'Other words'`,
    app`update person set name = 'Somebody else' where id = ${ines.id}`,
    app`update policy set in_force_from = now()`,
  ]
  for (const statement of statements) expect(await stateOfRefusal(statement)).toBe(refusedByPrivilege)
})

test('a sign-off that fell, a proposal that ended and an earlier version do not come back', async () => {
  const { claimId } = await signedClaim()
  await evidence(claimId, {}, tomas)
  const statements = [
    app`update sign_off set fell_at = null, fell_cause = null where claim_id = ${claimId}`,
    app`update proposal set ended_at = null, ending = null where claim_id = ${claimId}`,
    app`update claim set version = version - 1 where id = ${claimId}`,
  ]
  for (const statement of statements) expect(await stateOfRefusal(statement)).toBe(refusedByPrivilege)
})
