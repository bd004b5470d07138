import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { detachEvidence } from '#db/commands/detach-evidence.ts'
import { holdBackClaim } from '#db/commands/hold-back-claim.ts'
import { markRisk } from '#db/commands/mark-risk.ts'
import { signOff } from '#db/commands/sign-off.ts'
import { splitClaim } from '#db/commands/split-claim.ts'
import { daniel, ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import type { SplitClaimDraft } from '#domain/bench-draft.ts'
import { hopDraft } from '#domain/hop-draft.ts'
import { bench, benchOf, editorsOf } from '#tests/support/bench.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf, stateOfRefusal } from '#tests/support/refusals.ts'

const room = await freshNewsroom()
const { owner, as, version, article, claim, evidence, proposal, proposedClaim } = room
const { publishedArticle, logged } = room
const { split, splitting } = bench(room)

const parts = ['Water boils', 'at 100 degrees'] as const

test('a claim becomes two with new numbers, and each has its chain, urgency, work and evidence', async () => {
  const { claimId, articleId } = await claim({ assignee: ines, hops: [hopDraft('A cook')] })
  await evidence(claimId, { title: 'Kettle' })
  await evidence(claimId, { title: 'Off again' })
  await evidence(claimId, { title: 'Pan' })
  await detachEvidence(as(mara), { claimId, basedOn: await version(claimId), number: 2, reason: 'No' })
  await markRisk(as(mara), { claimId, isHighRisk: true })
  expect(await split(claimId, ...parts, tomas)).toMatchObject({ number: 1, into: [2, 3] })
  const { claims } = await benchOf(owner, articleId)
  const inherited = {
    ...{ kind: 'fact', priority: 'normal', is_high_risk: true, assignees: [ines.name] },
    hops: ['1/A cook'],
    links: [expect.stringMatching(/^1\/.*so\/transcribed$/), expect.stringMatching(/^3\//)],
  }
  expect(claims).toMatchObject([
    { number: 2, wording: 'First: Water boils', exact: 'Water boils', ...inherited },
    { number: 3, wording: 'Second: at 100 degrees', exact: 'at 100 degrees', ...inherited },
  ])
  const [next] = await owner`select next_claim_number as claim from article where id = ${articleId}`
  expect(next).toEqual({ claim: 4 })
  expect(
    await owner`select next_evidence_number as next from claim where number > 1 and article_id = ${articleId}`,
  ).toEqual([{ next: 4 }, { next: 4 }])
})

test('the old one ends with its assignment and its proposal, and the history tells both ways', async () => {
  const { claimId, articleId } = await proposedClaim()
  const { claimIds } = await split(claimId, ...parts, tomas)
  const [old] = await owner`
    select c.withdrawn_by, c.withdrawn_reason, t.ended_reason, p.ended_reason as proposal from claim c
    join assignment t on t.claim_id = c.id join proposal p on p.claim_id = c.id where c.id = ${claimId}`
  expect(old).toEqual({
    ...{ withdrawn_by: tomas.id, withdrawn_reason: 'Split into claims 2 and 3' },
    ...{ ended_reason: 'Split into claims 2 and 3', proposal: 'the claim was split into claims 2 and 3' },
  })
  const entries = await logged(articleId, 7)
  expect(entries.map(({ type }) => type)).toEqual([
    ...['claim.split', 'proposal.fell', 'claim.assigned', 'claim.extracted'],
    ...['claim.assigned', 'claim.extracted', 'verdict.proposed'],
  ])
  expect(entries[0]?.payload).toMatchObject({ into: [2, 3] })
  expect(entries[3]?.payload).toMatchObject({ number: 3, madeFrom: [1], quotation: 'at 100 degrees' })
  const descent =
    await owner`select into_id, descent from claim_descent where from_id = ${claimId} order by into_id`
  expect(descent).toEqual(claimIds.map((into_id) => ({ into_id, descent: 'split' })))
})

test('nobody who edited the old one signs a new one off, whatever door they take', async () => {
  const { claimId } = await claim({ assignee: ines })
  await evidence(claimId, {}, ruth)
  const made = await split(claimId, ...parts, mara)
  const [first = ''] = made.claimIds
  expect(await editorsOf(owner, first)).toEqual([mara.id, ruth.id].sort())
  await proposal(first)
  const draft = { claimId: first, basedOn: await version(first) }
  expect(await refusalOf(owner, () => signOff(as(ruth), draft))).toMatchObject({ code: 'four-eyes' })
  const past = owner`insert into sign_off (id, claim_id, proposal_id, person_id, policy_version, signed_off_at)
    select ${uuidv7()}, ${first}, id, ${ruth.id}, 1, now() from proposal where claim_id = ${first}`
  expect(await stateOfRefusal(past)).toBe('23514')
  await signOff(as(tomas), draft)
})

test('what was held back stays held back, and whoever left the desk is given nothing', async () => {
  const { claimId, articleId } = await claim({ assignee: daniel })
  await holdBackClaim(as(tomas), { claimId, reason: 'Until Friday' })
  await owner`update person set deactivated_at = now() where id = ${daniel.id}`
  const { claimIds } = await split(claimId, ...parts)
  await owner`update person set deactivated_at = null where id = ${daniel.id}`
  const held = await owner`select reason from hold_back where claim_id in ${owner(claimIds)}`
  expect(held).toEqual([{ reason: 'Until Friday' }, { reason: 'Until Friday' }])
  expect((await benchOf(owner, articleId)).claims.map(({ assignees }) => assignees)).toEqual([[], []])
})

test('a claim is not split in two that say the same, off the text, by a reviewer, on an old version, or once published', async () => {
  const { claimId } = await claim({ on: await article(), assignee: ines })
  const draft = await splitting(claimId, ...parts)
  const why = async (given: Partial<SplitClaimDraft>, who = mara) =>
    refusalOf(owner, () => splitClaim(as(who), { ...draft, ...given }))
  expect(await why({ wordingTwo: draft.wordingOne })).toMatchObject({ code: 'words', field: 'wordingTwo' })
  expect(await why({ startsTwo: 11, endsTwo: 12 })).toMatchObject({
    ...{ code: 'words', sentence: 'Choose the words that the second claim rests on.' },
  })
  expect(await why({ endsOne: 5_000 })).toMatchObject({ code: 'words' })
  expect(await why({ basedOn: 7 })).toMatchObject({ code: 'stale' })
  expect(await why({ revisionId: uuidv7() })).toMatchObject({ code: 'stale' })
  expect(await why({}, ines)).toMatchObject({ code: 'role-needed' })
  const published = await publishedArticle()
  const late = await splitting(published.claimId, ...parts)
  expect(await refusalOf(owner, () => splitClaim(as(mara), late))).toMatchObject({
    ...{ code: 'state', sentence: 'Claim 1 is published, so it can no longer be split.' },
  })
})
