import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { detachEvidence } from '#db/commands/detach-evidence.ts'
import { emptyBlob } from '#db/commands/empty-blob.ts'
import { linkEvidence } from '#db/commands/link-evidence.ts'
import { proposeVerdict } from '#db/commands/propose-verdict.ts'
import { removeEvidence } from '#db/commands/remove-evidence.ts'
import { findEvidence } from '#db/queries/find-evidence.ts'
import { daniel, ines, mara, tomas } from '#db/seed/cast.ts'
import type { RemovalDraft } from '#domain/known-evidence-draft.ts'
import { answer } from '#tests/support/drafts.ts'
import { evidenceSteps } from '#tests/support/evidence-steps.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const room = await freshNewsroom()
const { owner, db, as, version, claim, evidence, signedClaim, logged } = room
const { idOf, link, linking, derive } = evidenceSteps(room)

/** A signed claim whose evidence e1 stands on another claim too. */
async function shared() {
  const one = await signedClaim()
  const evidenceId = await idOf(one.claimId, 1)
  const other = await claim({ assignee: ines })
  await link(other.claimId, evidenceId)
  return { one, other, evidenceId }
}
const removal = async (evidenceId: string, given: Partial<RemovalDraft> = {}) => ({
  ...{
    evidenceId,
    basedOn: (await findEvidence(db, evidenceId))?.changes ?? 1,
    reason: 'It names a source.',
  },
  ...given,
})

test('evidence is put on another claim: a number, a stance and a pin of its own; what was signed falls', async () => {
  const from = await claim({ assignee: ines })
  await evidence(from.claimId)
  const evidenceId = await idOf(from.claimId, 1)
  const { articleId, claimId } = await signedClaim()
  const against = { stance: 'contradicts', shows: 'It does not.', pin: null } as const
  expect(await linkEvidence(as(tomas), await linking(claimId, evidenceId, against))).toEqual({ number: 2 })
  const links = await owner`
    select number, stance, shows, pin_state, (select count(*)::int from evidence_link where evidence_id = ${evidenceId}) as on
    from evidence_link where claim_id = ${claimId} and evidence_id = ${evidenceId}`
  expect(links).toEqual([{ number: 2, stance: 'contradicts', shows: 'It does not.', pin_state: null, on: 2 }])
  expect(await logged(articleId, 2)).toMatchObject([
    { type: 'evidence.attached', actorId: tomas.id, payload: { evidence: 2, title: 'Kettle' } },
    { type: 'sign-off.fell', payload: { cause: 'evidence e2 was attached' } },
  ])
  expect(await version(from.claimId)).toBe(2)
})

test('a piece answers a question of a claim once; taken off, it can be put on again under a new number', async () => {
  const { other, evidenceId } = await shared()
  const { claimId } = other
  const again = await linking(claimId, evidenceId)
  expect(await refusalOf(owner, () => linkEvidence(as(ines), again))).toEqual({
    code: 'state',
    sentence: 'It is on this claim already for “Is it so?”, as e1.',
  })
  await detachEvidence(as(ines), { claimId, basedOn: again.basedOn, number: 1, reason: 'A slip' })
  expect(await linkEvidence(as(ines), await linking(claimId, evidenceId))).toEqual({ number: 2 })
})

test('linking is refused from who is not assigned, on an old version, and where something is not there', async () => {
  const { other, evidenceId } = await shared()
  const right = await linking(other.claimId, evidenceId)
  const code = async (given: Partial<typeof right>, who = ines) =>
    (await refusalOf(owner, () => linkEvidence(as(who), { ...right, ...given }))).code
  expect(await code({}, daniel)).toBe('not-assigned')
  expect(await code({ basedOn: 1 })).toBe('stale')
  expect(await code({ question: 'said' })).toBe('state')
  expect(await code({ evidenceId: uuidv7() })).toBe('not-found')
  expect(await code({ claimId: uuidv7() })).toBe('not-found')
})

test('removed evidence breaks on every claim, takes their verdicts with it, and counts for nothing', async () => {
  const { one, other, evidenceId } = await shared()
  const derived = await claim({ assignee: ines })
  await evidence(derived.claimId)
  await derive(derived.claimId, 1, evidenceId)
  const before = await version(derived.claimId)
  expect(await removeEvidence(as(mara), await removal(evidenceId))).toEqual({ emptied: null })
  expect(await owner`select number, pin_state from evidence_link where evidence_id = ${evidenceId}`).toEqual(
    [1, 1].map((number) => ({ number, pin_state: 'broken' })),
  )
  const cause = 'the evidence “Kettle” was removed'
  expect(await owner`select fell_cause from sign_off where claim_id = ${one.claimId}`).toEqual([
    { fell_cause: cause },
  ])
  expect(await version(derived.claimId)).toBe(before + 1)
  for (const { articleId } of [one, other, derived])
    expect(await logged(articleId)).toMatchObject([{ type: 'claim.changed-through', payload: { cause } }])
  expect(await logged('newsroom')).toMatchObject([
    {
      type: 'evidence.removed',
      actorId: mara.id,
      payload: { title: 'Kettle', reason: 'It names a source.' },
    },
  ])
  expect(await findEvidence(db, evidenceId)).toMatchObject({
    removed: { reason: 'It names a source.', by: mara.name },
  })
  for (const { claimId } of [one, derived]) {
    const draft = { claimId, basedOn: await version(claimId), ...answer() }
    const refusal = await refusalOf(owner, () => proposeVerdict(as(mara), draft))
    expect(refusal.details).toEqual([expect.stringContaining('Nothing counts so far')])
  }
  const third = await claim({ assignee: ines })
  const linked = await linking(third.claimId, evidenceId)
  expect(await refusalOf(owner, () => linkEvidence(as(ines), linked))).toMatchObject({
    ...{ code: 'state', sentence: '“Kettle” was removed from the desk: It names a source.' },
  })
})

test('removing is refused to reviewers, twice, when it stands elsewhere by now, and where there is none', async () => {
  const { evidenceId } = await shared()
  const right = await removal(evidenceId)
  const refused = (draft: RemovalDraft, who = tomas) => refusalOf(owner, () => removeEvidence(as(who), draft))
  expect(await refused(right, ines)).toMatchObject({ code: 'role-needed' })
  expect(await refused({ ...right, evidenceId: uuidv7() })).toMatchObject({ code: 'not-found' })
  await link((await claim()).claimId, evidenceId, mara)
  expect(await refused(right)).toMatchObject({ code: 'stale' })
  await removeEvidence(as(tomas), await removal(evidenceId))
  expect(await refused(await removal(evidenceId))).toMatchObject({
    ...{ code: 'state', sentence: `“Kettle” was removed already, by ${tomas.name}.` },
  })
})

test('bytes go when the last evidence with them does, and stay where somebody sends them again', async () => {
  const sha256 = 'ab'.repeat(32)
  await owner`insert into blob (sha256, size, media_type, held_text, stored_at) values (${sha256}, 3, 'text/plain', 'abc', now())`
  const withFile = async () => {
    const { claimId } = await claim({ assignee: ines })
    await evidence(claimId)
    const id = await idOf(claimId, 1)
    await owner`update evidence set file_sha256 = ${sha256}, file_name = 'a.txt' where id = ${id}`
    return id
  }
  const [first, second] = [await withFile(), await withFile()]
  expect(await removeEvidence(as(mara), await removal(first))).toEqual({ emptied: null })
  await owner`insert into upload (id, person_id, sha256, file_name, uploaded_at) values (${uuidv7()}, ${ines.id}, ${sha256}, 'b.txt', now())`
  expect(await removeEvidence(as(mara), await removal(second))).toEqual({ emptied: sha256 })
  expect(await owner`select held_text, emptied_at from blob where sha256 = ${sha256}`).toEqual([
    { held_text: null, emptied_at: now },
  ])
  expect(await owner`select 1 from upload`).toEqual([])
  const taken: string[] = []
  const takeOut = async (hash: string) => void taken.push(hash)
  await emptyBlob(as(mara), sha256, takeOut)
  expect(taken).toEqual([sha256])
  await owner`update blob set emptied_at = null where sha256 = ${sha256}`
  await emptyBlob(as(mara), sha256, takeOut)
  expect(taken).toEqual([sha256])
})
