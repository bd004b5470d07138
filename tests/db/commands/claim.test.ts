import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { holdBackClaim } from '#db/commands/hold-back-claim.ts'
import { releaseClaim } from '#db/commands/release-claim.ts'
import { rewordClaim } from '#db/commands/reword-claim.ts'
import { withdrawClaim } from '#db/commands/withdraw-claim.ts'
import { daniel, ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import type { RewordDraft } from '#domain/claim-draft.ts'
import { hopDraft } from '#domain/hop-draft.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const { owner, as, version, claim, proposedClaim, signedClaim, publishedArticle, logged } =
  await freshNewsroom()

const reworded = async (claimId: string, given: Partial<RewordDraft> = {}): Promise<RewordDraft> => ({
  ...{ claimId, basedOn: await version(claimId), wording: 'Water boils at 100 °C at sea level.' },
  ...{ kind: 'figure', dueOn: null, hops: [], ...given },
})
const withdrawal = async (claimId: string) => ({
  ...{ claimId, basedOn: await version(claimId), reason: 'Made twice' },
})
const editorsOf = async (claimId: string) =>
  (await owner`select person_id from claim_editor where claim_id = ${claimId} order by since, person_id`).map(
    (row) => row.person_id,
  )

test('rewording raises the version, makes an editor and replaces the chain of who said it', async () => {
  const { articleId, claimId } = await claim({ hops: [hopDraft('A cook'), hopDraft('The Pan', 'outlet')] })
  await rewordClaim(as(tomas), await reworded(claimId, { hops: [hopDraft('a guest', 'anonymous')] }))
  const [row] = await owner`select kind, wording, version from claim where id = ${claimId}`
  expect(row).toEqual({ kind: 'figure', wording: 'Water boils at 100 °C at sea level.', version: 2 })
  const hops = await owner`select source_id, anonymous_description from hop where claim_id = ${claimId}`
  expect(hops).toEqual([{ source_id: null, anonymous_description: 'a guest' }])
  expect(await editorsOf(claimId)).toEqual([mara.id, tomas.id].sort())
  expect(await logged(articleId)).toMatchObject([
    {
      type: 'claim.reworded',
      payload: { from: 'Water boils at 100 °C.', changed: ['wording', 'kind', 'attribution'] },
    },
  ])
})

test('rewording to what is there already changes nothing, not even a source', async () => {
  const { claimId } = await claim()
  await rewordClaim(as(mara), await reworded(claimId))
  const again = await reworded(claimId)
  expect(await refusalOf(owner, () => rewordClaim(as(tomas), again))).toMatchObject({
    ...{ code: 'state', sentence: expect.stringContaining('Nothing differs') },
  })
})

test('rewording is refused on an old version and to a reviewer, and leaves no new source behind', async () => {
  const { claimId } = await claim({ assignee: ines })
  const named = { hops: [hopDraft('Somebody New')] }
  const code = async (given: Partial<RewordDraft>, who = mara) => {
    const draft = await reworded(claimId, { ...named, ...given })
    return (await refusalOf(owner, () => rewordClaim(as(who), draft))).code
  }
  expect(await code({ basedOn: 9 })).toBe('stale')
  expect(await code({}, ines)).toBe('role-needed')
  expect(await code({ claimId: uuidv7() })).toBe('not-found')
})

test('rewording ends an open proposal, and fells a sign-off, and both name the change', async () => {
  const open = await proposedClaim()
  await rewordClaim(as(mara), await reworded(open.claimId))
  const [ended] =
    await owner`select ending, ended_by, ended_reason from proposal where claim_id = ${open.claimId}`
  expect(ended).toEqual({
    ending: 'content changed',
    ended_by: mara.id,
    ended_reason: 'the claim was reworded',
  })
  expect((await logged(open.articleId, 2)).map((entry) => entry.type)).toEqual([
    'claim.reworded',
    'proposal.fell',
  ])

  const signed = await signedClaim()
  await rewordClaim(as(mara), await reworded(signed.claimId))
  const [fallen] = await owner`select fell_at, fell_cause from sign_off where claim_id = ${signed.claimId}`
  expect(fallen).toEqual({ fell_at: as(mara).now, fell_cause: 'the claim was reworded' })
  expect(await logged(signed.articleId, 2)).toMatchObject([
    { type: 'claim.reworded' },
    { type: 'sign-off.fell', payload: { signedOffBy: tomas.name, cause: 'the claim was reworded' } },
  ])
})

test('withdrawing ends the claim, its assignment and its proposal; the number is not used again', async () => {
  const { articleId, claimId } = await proposedClaim()
  await withdrawClaim(as(tomas), await withdrawal(claimId))
  const [row] = await owner`
    select c.withdrawn_by, c.withdrawn_reason, a.ended_by, a.ended_reason, p.ended_reason as proposal
    from claim c join assignment a on a.claim_id = c.id join proposal p on p.claim_id = c.id
    where c.id = ${claimId}`
  expect(row).toEqual({
    ...{ withdrawn_by: tomas.id, withdrawn_reason: 'Made twice' },
    ...{ ended_by: tomas.id, ended_reason: 'The claim was withdrawn' },
    ...{ proposal: 'the claim was withdrawn' },
  })
  expect(await logged(articleId)).toMatchObject([{ type: 'claim.withdrawn', actorId: tomas.id }])
  const [next] = await owner`select next_claim_number from article where id = ${articleId}`
  expect(next).toEqual({ next_claim_number: 2 })
})

test('withdrawing, assigning, holding back and releasing are refused to a reviewer; once withdrawn, to all', async () => {
  const { claimId } = await claim({ assignee: ines })
  const old = { ...(await withdrawal(claimId)), basedOn: 9 }
  expect(await refusalOf(owner, () => withdrawClaim(as(mara), old))).toMatchObject({ code: 'stale' })
  const draft = await withdrawal(claimId)
  const all = (who: typeof ines) => [
    () => withdrawClaim(as(who), draft),
    () => assignClaim(as(who), { claimId, personId: daniel.id, dueAt: null }),
    () => holdBackClaim(as(who), { claimId, reason: 'No' }),
    () => releaseClaim(as(who), { claimId }),
  ]
  for (const command of all(ines))
    expect(await refusalOf(owner, command)).toMatchObject({ code: 'role-needed' })
  await withdrawClaim(as(mara), draft)
  for (const command of all(tomas))
    expect(await refusalOf(owner, command)).toMatchObject({
      ...{ code: 'state', sentence: expect.stringContaining('was withdrawn') },
    })
})

test('a published claim is not withdrawn', async () => {
  const { claimId } = await publishedArticle()
  const draft = await withdrawal(claimId)
  expect(await refusalOf(owner, () => withdrawClaim(as(mara), draft))).toMatchObject({
    ...{ code: 'state', sentence: 'Claim 1 is published, so it can no longer be withdrawn.' },
  })
})

test('a claim is held back with a reason and released; neither is editing', async () => {
  const { articleId, claimId } = await claim()
  await holdBackClaim(as(tomas), { claimId, reason: 'A source asked for a day' })
  expect(await logged(articleId)).toMatchObject([
    { type: 'claim.held-back', payload: { reason: 'A source asked for a day' } },
  ])
  expect(await refusalOf(owner, () => holdBackClaim(as(mara), { claimId, reason: 'Again' }))).toMatchObject({
    code: 'state',
    sentence: 'Claim 1 is already held back.',
  })
  await releaseClaim(as(ruth), { claimId })
  expect(await logged(articleId)).toMatchObject([{ type: 'claim.released', actorId: ruth.id }])
  expect(await owner`select held_back_by, released_by from hold_back where claim_id = ${claimId}`).toEqual([
    { held_back_by: tomas.id, released_by: ruth.id },
  ])
  expect(await refusalOf(owner, () => releaseClaim(as(ruth), { claimId }))).toMatchObject({
    ...{ code: 'state', sentence: 'Claim 1 is not held back.' },
  })
  expect(await editorsOf(claimId)).toEqual([mara.id])
})
