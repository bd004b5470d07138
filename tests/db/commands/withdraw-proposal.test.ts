import { expect, test } from 'vitest'
import { sendBack } from '#db/commands/send-back.ts'
import { withdrawProposal } from '#db/commands/withdraw-proposal.ts'
import { findClaim } from '#db/queries/find-claim.ts'
import { findLatestProposal } from '#db/queries/find-latest-proposal.ts'
import { listOwnProposals } from '#db/queries/list-own-proposals.ts'
import { daniel, ines, mara, tomas } from '#db/seed/cast.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const { owner, db, as, version, claim, proposal, proposedClaim, signedClaim, sign, logged } =
  await freshNewsroom()

const withdrawing = async (claimId: string, who = ines, basedOn?: number) => {
  const draft = { claimId, basedOn: basedOn ?? (await version(claimId)), reason: 'I misread e1' }
  return () => withdrawProposal(as(who), draft)
}

test('a withdrawn proposal keeps its words, and the claim goes back to checking', async () => {
  const { articleId, claimId } = await proposedClaim()
  const before = await version(claimId)
  await (await withdrawing(claimId))()
  const [row] = await owner`
    select ending, ended_at, ended_by, ended_reason from proposal where claim_id = ${claimId}`
  expect(row).toEqual({
    ...{ ending: 'withdrawn', ended_at: now, ended_by: ines.id, ended_reason: 'I misread e1' },
  })
  expect(await logged(articleId)).toMatchObject([
    { type: 'proposal.withdrawn', actorId: ines.id, payload: { reason: 'I misread e1' } },
  ])
  expect(await version(claimId)).toBe(before)
  expect((await findClaim(db, claimId))?.stage).toBe('checking')
  const fate = { state: 'withdrawn', sentence: 'Withdrawn by Ines Varga: I misread e1' }
  expect((await findLatestProposal(db, claimId))?.fate).toEqual(fate)
  const { proposals } = await listOwnProposals(db, ines.id, 1)
  expect(proposals.find((one) => one.claimId === claimId)).toMatchObject({ fate, version: before })
  await proposal(claimId)
  await sign(claimId)
})

test('only one’s own open proposal can be withdrawn, and only as one saw it', async () => {
  const { claimId } = await proposedClaim()
  const code = async (...given: Parameters<typeof withdrawing>) =>
    (await refusalOf(owner, await withdrawing(...given))).code
  for (const other of [daniel, mara, tomas]) expect(await code(claimId, other)).toBe('state')
  expect(await code(claimId, ines, 1)).toBe('stale')
  expect(await code((await claim({ assignee: ines })).claimId)).toBe('state')
  expect(await code((await signedClaim()).claimId)).toBe('state')
  await sendBack(as(mara), { claimId, basedOn: await version(claimId), reason: 'No' })
  expect(await code(claimId)).toBe('state')
})
