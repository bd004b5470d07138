import postgres, { type TransactionSql } from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { attachEvidence } from '#db/commands/attach-evidence.ts'
import { handBackClaim } from '#db/commands/hand-back-claim.ts'
import { markRisk } from '#db/commands/mark-risk.ts'
import { prioritiseClaim } from '#db/commands/prioritise-claim.ts'
import { retractClaim } from '#db/commands/retract-claim.ts'
import { sendBack } from '#db/commands/send-back.ts'
import { withdrawClaim } from '#db/commands/withdraw-claim.ts'
import { withdrawProposal } from '#db/commands/withdraw-proposal.ts'
import { getLogPosition } from '#db/queries/get-log-position.ts'
import { daniel, ines, mara, tomas } from '#db/seed/cast.ts'
import { seedDemo } from '#db/seed/seed.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { observation } from '#tests/support/drafts.ts'
import { whileHeld } from '#tests/support/held-row.ts'
import { holdNothing } from '#tests/support/hold-bytes.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { stateOfRefusal } from '#tests/support/refusals.ts'
import { tasks, tasksByFacts } from '#tests/support/task-facts.ts'

const room = await freshNewsroom(6)
const { owner, app, db, as, version, claim, evidence, proposedClaim, signedClaim, publishedArticle } = room
const { url } = await freshDatabase()
const demo = postgres(url, { max: 1, onnotice: () => {} })
afterAll(() => demo.end())
beforeAll(() => seedDemo(url, holdNothing, new Date('2026-11-20T08:00:00Z')), 120_000)

const taskOf = async (claimId: string) => (await tasks(owner)).find((row) => row.claim_id === claimId)
const seen = async (claimId: string) => ({ claimId, basedOn: await version(claimId) })

test('in the demo every claim’s task says what its facts say', async () => {
  const wanted = await tasksByFacts(demo)
  expect(await tasks(demo)).toEqual([...wanted])
  for (const fact of [
    'is_retracted',
    'has_sign_off',
    'was_sent_back',
    'assignee_id',
    'proposer_id',
    'back_to_id',
  ])
    expect([fact, wanted.some((row) => row[fact])]).toEqual([fact, true])
})

/** What a command changes of a claim in each of its stages; the name says what is then to be seen in the task. */
test.each<[string, () => Promise<string>, object]>([
  ['assigned', async () => (await claim({ assignee: ines })).claimId, { assignee_id: ines.id }],
  [
    'handed back',
    async () => {
      const { claimId } = await claim({ assignee: ines })
      await handBackClaim(as(ines), { claimId, reason: 'Away' })
      return claimId
    },
    { assignee_id: null, due_at: null },
  ],
  [
    'given to another',
    async () => {
      const { claimId } = await claim({ assignee: ines })
      const to = { personId: daniel.id, dueAt: '2026-06-05T10:00', reason: 'Away' }
      await assignClaim(as(mara), { claimId, ...to })
      return claimId
    },
    { assignee_id: daniel.id, due_at: expect.any(Date) },
  ],
  [
    'of high risk and low priority',
    async () => {
      const { claimId } = await claim()
      await markRisk(as(mara), { claimId, isHighRisk: true })
      await prioritiseClaim(as(mara), { claimId, priority: 'low' })
      return claimId
    },
    { is_high_risk: true, priority: 'low' },
  ],
  [
    'with evidence',
    async () => {
      const { claimId } = await claim({ assignee: ines })
      await evidence(claimId)
      return claimId
    },
    { has_work: true, editor_ids: [mara.id, ines.id].sort() },
  ],
  ['proposed', async () => (await proposedClaim()).claimId, { proposer_id: ines.id, has_sign_off: false }],
  ['signed off', async () => (await signedClaim()).claimId, { proposer_id: ines.id, has_sign_off: true }],
  [
    'changed after its sign-off',
    async () => {
      const { claimId } = await signedClaim()
      await attachEvidence(as(tomas), { ...(await seen(claimId)), ...observation({ title: 'More' }) })
      return claimId
    },
    { has_sign_off: false, proposer_id: null, back_to_id: ines.id, was_sent_back: false },
  ],
  [
    'sent back',
    async () => {
      const { claimId } = await proposedClaim()
      await sendBack(as(tomas), { ...(await seen(claimId)), reason: 'Thin' })
      return claimId
    },
    { was_sent_back: true, back_to_id: ines.id, proposer_id: null },
  ],
  [
    'with a proposal taken back by its own proposer',
    async () => {
      const { claimId } = await proposedClaim()
      await withdrawProposal(as(ines), { ...(await seen(claimId)), reason: 'Wrong year' })
      return claimId
    },
    { proposer_id: null, back_to_id: null },
  ],
  [
    'retracted',
    async () => {
      const { claimId, articleId } = await publishedArticle()
      const basedOn = await getLogPosition(db, articleId)
      await retractClaim(as(tomas), { claimId, basedOn, reason: 'Wrong', understood: 'yes' })
      return claimId
    },
    { is_retracted: true, assignee_id: null },
  ],
])('the task of a claim that is %s', async (_, made, shown) => {
  expect(await taskOf(await made())).toMatchObject(shown)
  expect(await tasks(owner)).toEqual([...(await tasksByFacts(owner))])
})

test('a withdrawn claim has no task, and has it again when that is undone', async () => {
  const { claimId } = await claim({ assignee: ines })
  const before = await taskOf(claimId)
  await withdrawClaim(as(mara), { ...(await seen(claimId)), reason: 'Twice' })
  expect(await taskOf(claimId)).toBeUndefined()
  await owner`update claim set withdrawn_at = null, withdrawn_by = null, withdrawn_reason = null where id = ${claimId}`
  expect(await taskOf(claimId)).toEqual({ ...before, assignee_id: null, due_at: null, assigned_at: null })
})

test('two changes at once, by whoever did not lock the claim, are both in its task', async () => {
  const { claimId } = await claim()
  const assigning = (held: TransactionSql) => held`
    insert into assignment (id, claim_id, person_id, assigned_at, assigned_by)
    values (gen_random_uuid(), ${claimId}, ${ines.id}, now(), ${mara.id})`
  const editing = async () => app`
    insert into claim_editor (claim_id, person_id, first_event, since) values (${claimId}, ${tomas.id}, 'x', now())`
  expect(await whileHeld(owner, assigning, [editing])).toEqual(['done'])
  expect(await taskOf(claimId)).toMatchObject({
    assignee_id: ines.id,
    editor_ids: [mara.id, tomas.id].sort(),
  })
})

test('nobody writes a task but that function, and the desk cannot call it', async () => {
  for (const statement of [
    `update task set has_sign_off = true`,
    `delete from task`,
    `insert into task select * from task`,
    `select write_task(claim_id) from task`,
  ])
    expect([statement, await stateOfRefusal(app.unsafe(statement))]).toEqual([statement, '42501'])
})
