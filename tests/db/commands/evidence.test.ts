import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { attachEvidence } from '#db/commands/attach-evidence.ts'
import { detachEvidence } from '#db/commands/detach-evidence.ts'
import { daniel, ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import { hopDraft } from '#domain/hop-draft.ts'
import { type Evidence, observation } from '#tests/support/drafts.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const { owner, as, version, claim, evidence, proposedClaim, signedClaim, logged } = await freshNewsroom()

const piece = async (claimId: string, given: Partial<Evidence> = {}) => ({
  ...{ claimId, basedOn: await version(claimId) },
  ...observation({ title: 'Thermometer', shows: 'It reads 100.', pin: '100', sourceName: 'Own lab' }),
  ...given,
})

test('a reviewer attaches evidence: numbered, pinned by name, an editor from then on, one version up', async () => {
  const { articleId, claimId } = await claim({ assignee: ines })
  expect(await attachEvidence(as(ines), await piece(claimId))).toEqual({ number: 1 })
  const [link] = await owner`
    select l.number, l.question, l.stance, l.pin_state, l.pin_text, l.pinned_by, e.attached_by, s.name, s.reliability
    from evidence_link l join evidence e on e.id = l.evidence_id join source s on s.id = e.source_id
    where l.claim_id = ${claimId}`
  expect(link).toEqual({
    ...{ number: 1, question: 'so', stance: 'supports', name: 'Own lab', reliability: 'A' },
    ...{ pin_state: 'transcribed', pin_text: '100', pinned_by: ines.id, attached_by: ines.id },
  })
  expect(await version(claimId)).toBe(2)
  const editors = await owner`select person_id from claim_editor where claim_id = ${claimId}`
  expect(editors.map((row) => row.person_id).sort()).toEqual([mara.id, ines.id].sort())
  const payload = expect.objectContaining({ evidence: 1, title: 'Thermometer', question: 'so' })
  expect(await logged(articleId)).toEqual([{ type: 'evidence.attached', actorId: ines.id, payload }])
})

test('a known source is used by its id, and without a pin nothing is pinned', async () => {
  const { claimId } = await claim({ assignee: ines })
  await evidence(claimId)
  const [known] = await owner`select source_id from evidence limit 1`
  const sources = await owner`select count(*) from source`
  const chosen = { sourceId: known?.source_id, sourceName: null, pin: null }
  await attachEvidence(as(tomas), await piece(claimId, chosen))
  expect(await owner`select count(*) from source`).toEqual(sources)
  const links =
    await owner`select pin_state, pinned_by from evidence_link where claim_id = ${claimId} and number = 2`
  expect(links).toEqual([{ pin_state: null, pinned_by: null }])
})

test('a number that was taken off is not used again, and says who took it off and why', async () => {
  const { articleId, claimId } = await claim({ assignee: ines })
  await evidence(claimId)
  const off = { claimId, basedOn: await version(claimId), number: 1, reason: 'Another kettle' }
  await detachEvidence(as(tomas), off)
  const [link] =
    await owner`select detached_by, detached_reason from evidence_link where claim_id = ${claimId}`
  expect(link).toEqual({ detached_by: tomas.id, detached_reason: 'Another kettle' })
  expect(await logged(articleId)).toMatchObject([{ type: 'evidence.detached', payload: { evidence: 1 } }])
  expect(
    await owner`select 1 from claim_editor where claim_id = ${claimId} and person_id = ${tomas.id}`,
  ).toHaveLength(1)
  expect(await evidence(claimId)).toBe(2)
  const again = async () => detachEvidence(as(tomas), { ...off, basedOn: await version(claimId) })
  expect(await refusalOf(owner, again)).toMatchObject({ code: 'not-found' })
})

test('attaching to what is signed off removes the sign-off, and the log says by which change', async () => {
  const { articleId, claimId } = await signedClaim()
  await evidence(claimId, {}, mara)
  const cause = 'evidence e2 was attached'
  expect(await owner`select fell_cause from sign_off where claim_id = ${claimId}`).toEqual([
    { fell_cause: cause },
  ])
  expect(await owner`select ending, ended_reason from proposal where claim_id = ${claimId}`).toEqual([
    { ending: 'content changed', ended_reason: cause },
  ])
  const [attached, fell] = await logged(articleId, 2)
  expect(attached?.type).toBe('evidence.attached')
  expect(fell).toMatchObject({
    type: 'sign-off.fell',
    actorId: mara.id,
    payload: { cause, signedOffBy: tomas.name },
  })
})

test('taking evidence off ends an open proposal', async () => {
  const { claimId } = await proposedClaim()
  const off = { claimId, basedOn: await version(claimId), number: 1, reason: 'Not ours' }
  await detachEvidence(as(ines), off)
  const [ended] = await owner`select ending, ended_reason from proposal where claim_id = ${claimId}`
  expect(ended).toEqual({ ending: 'content changed', ended_reason: 'evidence e1 was taken off' })
})

test('evidence is refused from who is not assigned, on an old version, for a question that is not there', async () => {
  const { claimId } = await claim({ assignee: ines })
  const code = async (who: typeof ines, given: Partial<Awaited<ReturnType<typeof piece>>> = {}) => {
    // A new source each: it must not stay behind.
    const draft = { ...(await piece(claimId, { sourceName: `New ${uuidv7()}` })), ...given }
    return (await refusalOf(owner, () => attachEvidence(as(who), draft))).code
  }
  expect(await code(daniel)).toBe('not-assigned')
  expect(await code(ines, { basedOn: 7 })).toBe('stale')
  expect(await code(ines, { question: 'said' })).toBe('state')
  expect(await code(ines, { sourceId: uuidv7(), sourceName: null })).toBe('not-found')
  expect(await code(ines, { claimId: uuidv7() })).toBe('not-found')
  await owner`update person set deactivated_at = now() where id = ${ruth.id}`
  expect(await code(ruth)).toBe('role-needed')
})

test('taking off is refused from who is not assigned, on an old version, for a number that is not there', async () => {
  const { claimId } = await claim({ assignee: ines })
  await evidence(claimId)
  const code = async (who: typeof ines, given: { basedOn?: number; number?: number } = {}) => {
    const draft = { claimId, basedOn: await version(claimId), number: 1, reason: 'No', ...given }
    return (await refusalOf(owner, () => detachEvidence(as(who), draft))).code
  }
  expect(await code(daniel)).toBe('not-assigned')
  expect(await code(ines, { basedOn: 1 })).toBe('stale')
  expect(await code(ines, { number: 2 })).toBe('not-found')
})

test('whoever attaches grades a source that nobody graded yet, and never regrades one', async () => {
  const said = { hops: [hopDraft('Town Hall', 'organisation')] }
  const { claimId } = await claim({ assignee: ines, ...said })
  const graded = async (reliability: 'B' | 'C', sourceKind: 'organisation' | 'outlet' = 'organisation') => {
    const draft = await piece(claimId, { sourceName: 'town hall', sourceKind, reliability })
    return () => attachEvidence(as(ines), draft)
  }
  await (await graded('B'))()
  expect(await owner`select name, reliability from source where lower(name) = 'town hall'`).toEqual([
    { name: 'Town Hall', reliability: 'B' },
  ])
  expect(await logged('newsroom')).toMatchObject([{ type: 'source.graded', payload: { reliability: 'B' } }])
  await (await graded('B'))()
  for (const other of [await graded('C'), await graded('B', 'outlet')])
    expect(await refusalOf(owner, other)).toMatchObject({
      ...{
        code: 'state',
        sentence: expect.stringContaining('already known, as organisation with reliability B'),
      },
    })
})
