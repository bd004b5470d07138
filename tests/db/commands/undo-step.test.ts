import { v7 as uuidv7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { acceptAnchor } from '#db/commands/accept-anchor.ts'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { rewordClaim } from '#db/commands/reword-claim.ts'
import { takeUpPassages } from '#db/commands/take-up-passages.ts'
import { undoStep } from '#db/commands/undo-step.ts'
import { withdrawClaim } from '#db/commands/withdraw-claim.ts'
import { type CastMember, ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import { hopDraft } from '#domain/hop-draft.ts'
import { bench, benchOf, editorsOf, undoableOf } from '#tests/support/bench.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'
import { articleOfFive, revised } from '#tests/support/revised-article.ts'

const room = await freshNewsroom()
const { owner, as, db, version, article, claim, evidence, proposedClaim, signedClaim, publishedArticle } =
  room
const { move, split, merge, undo } = bench(room)

const reword = async (claimId: string, who: CastMember = mara) =>
  rewordClaim(as(who), {
    ...{
      claimId,
      basedOn: await version(claimId),
      wording: 'It boils.',
      kind: 'prediction',
      dueOn: '2030-01-01',
    },
    hops: [hopDraft('The Pan', 'outlet', { cue: 'wrote' })],
  })
const withdraw = async (claimId: string) =>
  withdrawClaim(as(mara), { claimId, basedOn: await version(claimId), reason: 'Twice' })
const of = (articleId: string, who = mara) => undoableOf(db, articleId, who)

describe('a step is taken back', () => {
  type Done = (claimId: string) => Promise<unknown>
  test.each<[string, Done]>([
    ['reworded claim 1', reword],
    ['withdrew claim 1', withdraw],
    ['moved the words of claim 1', (claimId) => move(claimId, 'Water')],
    ['split claim 1', (claimId) => split(claimId, 'Water', 'at 100 degrees')],
  ])('%s', async (what, done) => {
    const { claimId, articleId } = await claim({
      hops: [hopDraft('a guest', 'anonymous', { hedge: 'maybe' })],
    })
    await evidence(claimId, {}, ruth)
    const before = await benchOf(owner, articleId)
    await done(claimId)
    expect(await benchOf(owner, articleId)).not.toEqual(before)
    const was = await version(claimId)
    expect(await of(articleId)).toMatchObject({ what })
    expect(await undo(articleId)).toBe(what)
    expect(await benchOf(owner, articleId)).toEqual(before)
    expect(await version(claimId)).toBe(was + 1)
    const [entry] = await room.logged(articleId)
    expect(entry).toMatchObject({ type: 'claim.step-undone', payload: { what, of: expect.any(Number) } })
  })

  test('making a claim: its number stays used', async () => {
    const { claimId, articleId } = await claim()
    expect(await undo(articleId)).toBe('made claim 1')
    const [row] = await owner`select withdrawn_reason as why from claim where id = ${claimId}`
    expect(row).toEqual({ why: 'Undone: made claim 1' })
    expect(await owner`select next_claim_number as next from article where id = ${articleId}`).toEqual([
      { next: 2 },
    ])
    expect(await of(articleId)).toBeNull()
  })

  test('a merge: the old claims are live, with their evidence and whoever had them', async () => {
    const on = await article()
    const first = await claim({ on, assignee: ines })
    const second = await claim({ on, passage: 2, wording: 'Ice floats.' })
    await evidence(first.claimId)
    const before = await benchOf(owner, on.articleId)
    await merge([first.claimId, second.claimId])
    expect(await undo(on.articleId)).toBe('merged claims 1 and 2')
    expect(await benchOf(owner, on.articleId)).toEqual(before)
  })

  test('setting passages aside, and taking them up: by whom and why they were is what it was', async () => {
    const on = await article()
    await on.setAside(2, 'opinion', new Date(), 'A note')
    const passageIds = [on.passages[1]?.id ?? '', on.passages[2]?.id ?? '']
    await on.setAside(3, 'rhetoric', new Date())
    const before = await benchOf(owner, on.articleId)
    await takeUpPassages(as(tomas), { articleId: on.articleId, passageIds })
    expect(await undo(on.articleId, tomas)).toBe('took passages 2 and 3 up again')
    expect(await benchOf(owner, on.articleId)).toEqual(before)
    expect(await undo(on.articleId)).toBe('set passage 3 aside')
    expect((await benchOf(owner, on.articleId)).asides).toMatchObject([{ position: 2, note: 'A note' }])
  })

  test('accepting reworded words: they wait again, and the sign-off stands as it stood', async () => {
    const { articleId, claim: claimOf } = await articleOfFive(room)
    await revised(room, articleId)
    const before = await benchOf(owner, articleId)
    const claimId = claimOf(3)
    await acceptAnchor(as(ruth), { claimId, basedOn: await version(claimId) })
    expect(await undo(articleId, ruth)).toBe('accepted the words of claim 3')
    expect(await benchOf(owner, articleId)).toEqual(before)
    const [standing] = await owner`
      select p.claim_version = c.version as current from sign_off s join proposal p on p.id = s.proposal_id
      join claim c on c.id = s.claim_id where c.id = ${claimId} and s.fell_at is null`
    expect(standing).toEqual({ current: true })
  })

  test('placing lost words: they are lost again, and further back nothing is undone', async () => {
    const { articleId, claim: claimOf } = await articleOfFive(room, { isSigned: false })
    await revised(room, articleId)
    expect(await of(articleId)).toBeNull()
    const before = await benchOf(owner, articleId)
    await move(claimOf(5), 'A market was held in the square.')
    await move(claimOf(5), 'market')
    expect(await undo(articleId)).toBe('moved the words of claim 5')
    expect((await benchOf(owner, articleId)).claims[4]).toMatchObject({
      exact: 'A market was held in the square.',
      waiting: null,
    })
    await undo(articleId)
    expect(await benchOf(owner, articleId)).toEqual(before)
  })

  test('it is editing: a sign-off falls, and whoever undid cannot sign', async () => {
    const { claimId, articleId } = await claim()
    await reword(claimId, tomas)
    await undo(articleId, tomas)
    expect(await editorsOf(owner, claimId)).toEqual([mara.id, tomas.id].sort())
    const signed = await signedClaim()
    await withdraw(signed.claimId)
    await undo(signed.articleId)
    const [row] = await owner`select fell_cause from sign_off where claim_id = ${signed.claimId}`
    expect(row).toEqual({ fell_cause: 'the claim was withdrawn' })
  })
})

describe('a step stays', () => {
  const refused = async (articleId: string, seq: number, who = mara) =>
    refusalOf(owner, () => undoStep(as(who), { articleId, of: seq }))

  test('for a reviewer, for a colleague, twice, and where there is no such step', async () => {
    const { articleId, claimId } = await claim()
    const { seq = 0 } = (await of(articleId)) ?? {}
    expect(await refused(articleId, seq, ines)).toMatchObject({ code: 'role-needed' })
    expect(await refused(articleId, seq, tomas)).toMatchObject({ code: 'state' })
    expect(await refused(articleId, 999)).toMatchObject({ code: 'state' })
    expect(await refused(uuidv7(), seq)).toMatchObject({ code: 'not-found' })
    await reword(claimId)
    expect(await refused(articleId, seq)).toMatchObject({
      ...{ code: 'stale', sentence: expect.stringContaining('you reworded claim 1') },
    })
    await undo(articleId)
    await undo(articleId)
    expect(await refused(articleId, seq)).toMatchObject({ sentence: 'This step was undone already.' })
  })

  test('when somebody built on it, and it is said who did what', async () => {
    const { articleId, claimId } = await proposedClaim()
    expect(await of(articleId)).toBeNull()
    await reword(claimId)
    const { seq = 0 } = (await of(articleId)) ?? {}
    await evidence(claimId, { title: 'Thermometer' }, tomas)
    expect(await refused(articleId, seq)).toMatchObject({
      ...{ code: 'state', sentence: expect.stringContaining(`${tomas.name} attached`) },
    })
  })

  test('when the claim that it made has somebody at work, but not when it was only reworded', async () => {
    const { articleId, claimId } = await claim()
    const { seq = 0 } = (await of(articleId)) ?? {}
    await assignClaim(as(mara), { claimId, personId: ines.id, dueAt: null })
    expect(await refused(articleId, seq)).toMatchObject({ code: 'state' })
    await reword(claimId)
    await assignClaim(as(mara), { claimId, personId: ines.id, dueAt: '2026-06-04T10:00' })
    expect(await undo(articleId)).toBe('reworded claim 1')
  })

  test('when a claim has come onto the passage since, and once readers stand on it', async () => {
    const on = await article()
    await on.setAside(2, 'context', new Date())
    await takeUpPassages(as(mara), { articleId: on.articleId, passageIds: [on.passages[1]?.id ?? ''] })
    const { seq = 0 } = (await of(on.articleId)) ?? {}
    const ice = { on, passage: 2, wording: 'Ice floats.' }
    const { claimId } = await claim(ice)
    await assignClaim(as(mara), { claimId, personId: ines.id, dueAt: null })
    expect(await refused(on.articleId, seq)).toMatchObject({
      ...{ code: 'state', sentence: 'A claim stands on passage 2 by now, so nothing was undone.' },
    })
    const published = await publishedArticle()
    expect(await of(published.articleId)).toBeNull()
  })
})
