import { expect, test } from 'vitest'
import { proposeVerdict } from '#db/commands/propose-verdict.ts'
import { sendBack } from '#db/commands/send-back.ts'
import { signOff } from '#db/commands/sign-off.ts'
import { daniel, ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import { hopDraft } from '#domain/hop-draft.ts'
import { type Answer, answer } from '#tests/support/drafts.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const room = await freshNewsroom()
const { owner, as, version, claim, evidence, proposal, proposedClaim, signedClaim, logged } = room

const propose = async (claimId: string, given: Partial<Answer> & { basedOn?: number } = {}, who = ines) => {
  const draft = {
    claimId,
    basedOn: await version(claimId),
    ...answer({ rationale: 'Seen [@e1].' }),
    ...given,
  }
  return () => proposeVerdict(as(who), draft)
}
const sign = async (claimId: string, who = tomas, given: { basedOn?: number; consent?: 'yes' } = {}) => {
  const draft = { claimId, basedOn: await version(claimId), ...given }
  return () => signOff(as(who), draft)
}
const back = async (claimId: string, who = tomas, given: { basedOn?: number } = {}) => {
  const draft = { claimId, basedOn: await version(claimId), reason: 'Measure twice', ...given }
  return () => sendBack(as(who), draft)
}

test('a proposal keeps its words, the version that it is about and the policy that it met', async () => {
  const { articleId, claimId } = await claim({ assignee: ines })
  await evidence(claimId)
  await (await propose(claimId, { inShort: ['It boils.'] }))()
  const [row] = await owner`
    select p.claim_version, p.said, p.so, p.rationale, p.in_short, p.policy_version, p.override_reason,
      p.proposed_by, p.ended_at, c.version from proposal p join claim c on c.id = p.claim_id where c.id = ${claimId}`
  expect(row).toEqual({
    ...{ claim_version: 3, version: 3, said: null, so: 'confirmed', rationale: 'Seen [@e1].' },
    ...{
      in_short: ['It boils.'],
      policy_version: 1,
      override_reason: null,
      proposed_by: ines.id,
      ended_at: null,
    },
  })
  expect(await logged(articleId)).toMatchObject([
    {
      type: 'verdict.proposed',
      actorId: ines.id,
      payload: { answers: { so: 'confirmed' }, policyVersion: 1 },
    },
  ])
})

test('a proposal below the policy’s bar is refused with each thing that is missing', async () => {
  const { claimId } = await claim({ assignee: ines, hops: [hopDraft('A cook')] })
  const thin = await propose(claimId, { said: 'disputed', so: 'unconfirmed', rationale: 'See [@e9].' })
  const refusal = await refusalOf(owner, thin)
  expect(refusal.code).toBe('policy')
  expect(refusal.details).toEqual([
    expect.stringContaining('[@e9], which is not attached'),
    expect.stringContaining('“Said: disputed” needs'),
    expect.stringContaining('“So: unconfirmed” has to say'),
  ])
})

test('an override lifts the policy with the signer’s consent only, and is kept where it was needed', async () => {
  const { articleId, claimId } = await claim({ assignee: ines })
  const urgent = { rationale: 'Seen by us.', overrideReason: 'The kettle is gone' }
  await (await propose(claimId, urgent))()
  const [row] = await owner`select override_reason from proposal where claim_id = ${claimId}`
  expect(row).toEqual({ override_reason: 'The kettle is gone' })
  const refusal = await refusalOf(owner, await sign(claimId))
  expect(refusal).toMatchObject({ code: 'policy', sentence: expect.stringContaining('Tick that you agree') })
  expect(refusal.details).toEqual([expect.stringContaining('“So: confirmed” needs')])
  await (await sign(claimId, tomas, { consent: 'yes' }))()
  expect(await owner`select person_id, consented_to from sign_off where claim_id = ${claimId}`).toEqual([
    { person_id: tomas.id, consented_to: 'The kettle is gone' },
  ])
  expect(await logged(articleId)).toMatchObject([{ payload: { consentedTo: 'The kettle is gone' } }])

  const met = await claim({ assignee: ines })
  await evidence(met.claimId)
  await (await propose(met.claimId, { overrideReason: 'Just in case' }))()
  const [other] = await owner`select override_reason from proposal where claim_id = ${met.claimId}`
  expect(other).toEqual({ override_reason: null })
})

test('the policy is judged again at sign-off', async () => {
  const { claimId } = await claim({ assignee: ines })
  await evidence(claimId, { url: 'https://water.example/kettle' })
  await (await propose(claimId))()
  await owner`update newsroom set domains = array['water.example']`
  const refusal = await refusalOf(owner, await sign(claimId))
  expect(refusal).toMatchObject({ code: 'policy', sentence: expect.stringContaining('Send it back') })
  expect(refusal.details).toHaveLength(1)
})

test('a proposal is refused from who is not assigned, on an old version, twice, and with wrong answers', async () => {
  const { claimId } = await claim({ assignee: ines })
  await evidence(claimId)
  const code = async (...args: Parameters<typeof propose>) =>
    (await refusalOf(owner, await propose(...args))).code
  expect(await code(claimId, {}, daniel)).toBe('not-assigned')
  expect(await code(claimId, { basedOn: 1 })).toBe('stale')
  expect(await code(claimId, { said: 'unconfirmed', missingSaid: 'A tape' })).toBe('state')
  expect(await code(claimId, { so: null })).toBe('state')
  await (await propose(claimId))()
  expect(await refusalOf(owner, await propose(claimId))).toMatchObject({
    ...{ code: 'state', sentence: expect.stringContaining('by Ines Varga is waiting') },
  })
  await (await sign(claimId))()
  expect(await refusalOf(owner, await propose(claimId))).toMatchObject({
    ...{ code: 'state', sentence: expect.stringContaining('is signed off') },
  })
})

test('a prediction is not judged before its day, nor anything as of tomorrow, whatever is overridden', async () => {
  const { claimId } = await claim({ assignee: ines, kind: 'prediction', dueOn: '2026-06-02' })
  await evidence(claimId)
  const of = (asOf: string) => propose(claimId, { asOf, overrideReason: 'Sure of it' })
  expect(await refusalOf(owner, await of('2026-06-01'))).toMatchObject({
    ...{ code: 'state', sentence: 'A prediction stays unconfirmed until its date, 2026-06-02.' },
  })
  expect(await refusalOf(owner, await of('2026-06-04'))).toMatchObject({
    ...{ code: 'state', sentence: expect.stringContaining('lies in the future') },
  })
  await (await of('2026-06-02'))()
})

test('a second person signs off: the verdict stands on the version that was proposed', async () => {
  const { articleId, claimId } = await proposedClaim()
  await (await sign(claimId, ruth))()
  const [row] = await owner`
    select s.person_id, s.policy_version, s.fell_at, p.claim_version = c.version as current
    from sign_off s join proposal p on p.id = s.proposal_id join claim c on c.id = s.claim_id
    where c.id = ${claimId}`
  expect(row).toEqual({ person_id: ruth.id, policy_version: 1, fell_at: null, current: true })
  expect(await logged(articleId)).toMatchObject([{ type: 'verdict.signed-off', actorId: ruth.id }])
  const editors =
    await owner`select 1 from claim_editor where claim_id = ${claimId} and person_id = ${ruth.id}`
  expect(editors).toEqual([])
})

test('nobody signs off what they edited, in any round, nor a reviewer, an old version, or nothing', async () => {
  const { claimId } = await proposedClaim()
  const code = async (...args: Parameters<typeof sign>) => (await refusalOf(owner, await sign(...args))).code
  expect(await code(claimId, mara)).toBe('four-eyes')
  expect(await code(claimId, daniel)).toBe('role-needed')
  expect(await code(claimId, tomas, { basedOn: 1 })).toBe('stale')
  await evidence(claimId, {}, tomas)
  expect(await code(claimId, tomas)).toBe('state')
  await proposal(claimId)
  expect(await code(claimId, tomas)).toBe('four-eyes')
  await (await sign(claimId, ruth))()
  expect(await refusalOf(owner, await sign(claimId, ruth))).toMatchObject({
    ...{ code: 'state', sentence: 'Claim 1 is already signed off by Ruth Adler.' },
  })
})

test('a verdict is sent back with what has to change; who sends it back has not edited', async () => {
  const { articleId, claimId } = await proposedClaim()
  await (await back(claimId))()
  const [row] = await owner`select ending, ended_by, ended_reason from proposal where claim_id = ${claimId}`
  expect(row).toEqual({ ending: 'sent back', ended_by: tomas.id, ended_reason: 'Measure twice' })
  expect(await logged(articleId)).toMatchObject([
    { type: 'proposal.sent-back', payload: { reason: 'Measure twice' } },
  ])
  await proposal(claimId)
  await (await sign(claimId, tomas))()
})

test('sending back is refused to a reviewer, on an old version, and without an open proposal', async () => {
  const { claimId } = await proposedClaim()
  const code = async (...args: Parameters<typeof back>) => (await refusalOf(owner, await back(...args))).code
  expect(await code(claimId, ines)).toBe('role-needed')
  expect(await code(claimId, tomas, { basedOn: 1 })).toBe('stale')
  expect(await code((await claim()).claimId)).toBe('state')
  expect(await code((await signedClaim()).claimId)).toBe('state')
})
