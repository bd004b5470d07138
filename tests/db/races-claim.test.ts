import type { TransactionSql } from 'postgres'
import { expect, test } from 'vitest'
import { attachEvidence } from '#db/commands/attach-evidence.ts'
import { proposeVerdict } from '#db/commands/propose-verdict.ts'
import { signOff } from '#db/commands/sign-off.ts'
import { type CastMember, ines, ruth, tomas } from '#db/seed/cast.ts'
import { answer, observation } from '#tests/support/drafts.ts'
import { ending, whileHeld } from '#tests/support/held-row.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const room = await freshNewsroom(6)
const { owner, as, version, claim, evidence, proposedClaim } = room

const claimRow = (id: string) => (held: TransactionSql) =>
  held`select 1 from claim where id = ${id} for update`

/** Standing sign-offs of a claim, and whether each is about the claim as it stands. */
const standing = (claimId: string) => owner`
  select s.person_id, p.claim_version = c.version as current from sign_off s
  join proposal p on p.id = s.proposal_id join claim c on c.id = s.claim_id
  where s.claim_id = ${claimId} and s.fell_at is null`

const signing = async (claimId: string, who: CastMember) => {
  const draft = { claimId, basedOn: await version(claimId) }
  return () => signOff(as(who), draft)
}
const attaching = async (claimId: string, who: CastMember) => {
  const draft = { claimId, basedOn: await version(claimId), ...observation({ title: 'Late' }) }
  return () => attachEvidence(as(who), draft)
}

test('two sign-offs at once: one stands, the other is told by whom', async () => {
  const { claimId } = await proposedClaim()
  const rivals = [await signing(claimId, tomas), await signing(claimId, ruth)]
  expect(await whileHeld(owner, claimRow(claimId), rivals)).toEqual(['done', 'state'])
  expect(await standing(claimId)).toEqual([{ person_id: tomas.id, current: true }])
})

test('a sign-off before evidence: it falls with the change', async () => {
  const { claimId } = await proposedClaim()
  const rivals = [await signing(claimId, tomas), await attaching(claimId, ines)]
  // Ines sees the same version: signing off does not raise it.
  expect(await whileHeld(owner, claimRow(claimId), rivals)).toEqual(['done', 'done'])
  expect(await standing(claimId)).toEqual([])
  const [fallen] = await owner`select fell_cause from sign_off where claim_id = ${claimId}`
  expect(fallen).toEqual({ fell_cause: 'evidence e2 was attached' })
})

test('evidence before a sign-off: nothing is left to sign', async () => {
  const { claimId } = await proposedClaim()
  const rivals = [await attaching(claimId, ines), await signing(claimId, tomas)]
  expect(await whileHeld(owner, claimRow(claimId), rivals)).toEqual(['done', 'state'])
  expect(await owner`select 1 from sign_off where claim_id = ${claimId}`).toEqual([])
})

test('one person attaches and signs at once: whichever comes first, four eyes hold', async () => {
  const first = await proposedClaim()
  const rivals = [await attaching(first.claimId, tomas), await signing(first.claimId, tomas)]
  expect(await whileHeld(owner, claimRow(first.claimId), rivals)).toEqual(['done', 'state'])
  expect(await standing(first.claimId)).toEqual([])
  const second = await proposedClaim()
  const turned = [await signing(second.claimId, tomas), await attaching(second.claimId, tomas)]
  expect(await whileHeld(owner, claimRow(second.claimId), turned)).toEqual(['done', 'done'])
  expect(await standing(second.claimId)).toEqual([])
})

test('two proposals at once: one is open, and the version went up once', async () => {
  const { claimId } = await claim({ assignee: ines })
  await evidence(claimId)
  const draft = { claimId, basedOn: await version(claimId), ...answer() }
  const rivals = [() => proposeVerdict(as(ines), draft), () => proposeVerdict(as(tomas), draft)]
  expect(await whileHeld(owner, claimRow(claimId), rivals)).toEqual(['done', 'state'])
  const rows = await owner`select proposed_by, claim_version from proposal where claim_id = ${claimId}`
  expect(rows).toEqual([{ proposed_by: ines.id, claim_version: draft.basedOn + 1 }])
  expect(await version(claimId)).toBe(draft.basedOn + 1)
})

test('two pieces of evidence at once: the second was written for an older claim', async () => {
  const { claimId } = await claim({ assignee: ines })
  const rivals = [await attaching(claimId, ines), await attaching(claimId, tomas)]
  expect(await whileHeld(owner, claimRow(claimId), rivals)).toEqual(['done', 'stale'])
  expect(await owner`select number from evidence_link where claim_id = ${claimId}`).toEqual([{ number: 1 }])
})

test('whoever is deactivated while their command waits is refused', async () => {
  const { claimId } = await proposedClaim()
  const gone = (held: TransactionSql) => held`update person set deactivated_at = now() where id = ${ruth.id}`
  expect(await whileHeld(owner, gone, [await signing(claimId, ruth)])).toEqual(['role-needed'])
  expect(await standing(claimId)).toEqual([])
})

test('who waits for longer than two seconds is told that somebody else is saving', async () => {
  const { claimId } = await proposedClaim()
  const sign = await signing(claimId, tomas)
  let ended = ''
  await owner.begin(async (held) => {
    await claimRow(claimId)(held)
    ended = await ending(sign())
  })
  expect(ended).toBe('busy')
  expect(await standing(claimId)).toEqual([])
})
