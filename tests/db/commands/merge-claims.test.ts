import { expect, test } from 'vitest'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { linkEvidence } from '#db/commands/link-evidence.ts'
import { mergeClaims } from '#db/commands/merge-claims.ts'
import { prioritiseClaim } from '#db/commands/prioritise-claim.ts'
import { daniel, ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import type { MergeClaimsDraft } from '#domain/bench-draft.ts'
import { hopDraft } from '#domain/hop-draft.ts'
import { bench, benchOf, editorsOf } from '#tests/support/bench.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const room = await freshNewsroom()
const { owner, as, version, article, claim, evidence, publishedArticle, logged } = room
const { merge, merging } = bench(room)

async function two() {
  const on = await article()
  const first = await claim({ on, hops: [hopDraft('A cook')] })
  const second = await claim({ on, passage: 2, wording: 'Ice floats.', kind: 'figure' })
  return { articleId: on.articleId, ids: [first.claimId, second.claimId] as const }
}

test('two claims become one on the words of both, with the first one’s kind and chain', async () => {
  const { articleId, ids } = await two()
  await prioritiseClaim(as(mara), { claimId: ids[1], priority: 'high' })
  const made = await merge([...ids], tomas)
  expect(made).toMatchObject({ merged: [1, 2], into: 3 })
  expect((await benchOf(owner, articleId)).claims).toMatchObject([
    {
      ...{ number: 3, wording: 'It is all one.', kind: 'fact', hops: ['1/A cook'], priority: 'high' },
      exact: 'Water boils at 100 degrees. Ice floats on it.',
    },
  ])
  expect(await owner`select withdrawn_reason as why from claim where id in ${owner([...ids])}`).toEqual([
    { why: 'Merged into claim 3' },
    { why: 'Merged into claim 3' },
  ])
  expect(await logged(articleId, 3)).toMatchObject([
    { type: 'claim.merged', payload: { claimId: ids[1], into: 3 } },
    { type: 'claim.merged', payload: { claimId: ids[0], into: 3 } },
    { type: 'claim.extracted', payload: { number: 3, madeFrom: [1, 2] } },
  ])
  const descent =
    await owner`select from_id, descent from claim_descent where into_id = ${made.claimId} order by 1`
  expect(descent).toEqual(ids.map((from_id) => ({ from_id, descent: 'merge' })))
})

test('their evidence is numbered anew, and one piece for one question is there once', async () => {
  const { ids, articleId } = await two()
  await evidence(ids[0], { title: 'Kettle' }, mara)
  await evidence(ids[1], { title: 'Pan' }, ruth)
  const [piece] = await owner`select evidence_id as id from evidence_link where claim_id = ${ids[0]}`
  const link = { question: 'so', stance: 'supports', shows: 'It boils.', pin: '100 °C' } as const
  const shared = { claimId: ids[1], basedOn: await version(ids[1]), evidenceId: piece?.id, ...link }
  await linkEvidence(as(ruth), shared)
  const { claimId } = await merge([...ids])
  const links = await owner`
    select l.number, e.title, l.shows from evidence_link l join evidence e on e.id = l.evidence_id
    where claim_id = ${claimId} order by 1`
  expect(links).toEqual([
    { number: 1, title: 'Kettle', shows: 'It boils.' },
    { number: 2, title: 'Pan', shows: 'It boils.' },
  ])
  expect(await owner`select next_evidence_number as next from claim where id = ${claimId}`).toEqual([
    { next: 3 },
  ])
  expect(await editorsOf(owner, claimId)).toEqual([mara.id, ruth.id].sort())
  expect((await benchOf(owner, articleId)).claims).toHaveLength(1)
})

test('one person who has them goes on with it; of two, neither does', async () => {
  const give = async (claimId: string, personId: string) =>
    assignClaim(as(mara), { claimId, personId, dueAt: null })
  const alike = await two()
  await give(alike.ids[1], ines.id)
  await merge([...alike.ids])
  expect((await benchOf(owner, alike.articleId)).claims).toMatchObject([{ assignees: [ines.name] }])
  const apart = await two()
  await give(apart.ids[0], ines.id)
  await give(apart.ids[1], daniel.id)
  await merge([...apart.ids])
  expect((await benchOf(owner, apart.articleId)).claims).toMatchObject([{ assignees: [] }])
})

test('claims are not merged over passages that nobody claims, nor while the words of one wait', async () => {
  const on = await article()
  const first = await claim({ on })
  const last = await claim({ on, passage: 4, wording: 'It is lovely.' })
  const apart = await merging([first.claimId, last.claimId])
  expect(await refusalOf(owner, () => mergeClaims(as(mara), apart))).toMatchObject({
    ...{ code: 'state', sentence: expect.stringContaining('passages 2 and 3 would count as claimed') },
  })
  const { ids } = await two()
  await owner`insert into reanchoring (claim_id, revision_id, state, differences, candidates)
    select claim_id, revision_id, 'reworded', '[]', '[]' from anchor where claim_id = ${ids[1]}`
  const draft = await merging([...ids])
  expect(await refusalOf(owner, () => mergeClaims(as(mara), draft))).toMatchObject({
    ...{ code: 'state', sentence: expect.stringContaining('The words of claim 2 wait.') },
  })
})

test('evidence for a question that the merged claim would not ask is not lost: another one goes first', async () => {
  const { ids } = await two()
  await evidence(ids[0], { question: 'said' }, mara)
  const draft = await merging([...ids].reverse())
  expect(await refusalOf(owner, () => mergeClaims(as(mara), draft))).toMatchObject({
    ...{ code: 'state', sentence: expect.stringContaining('Claim 2, which gives the kind') },
  })
  expect(await merge([...ids])).toMatchObject({ into: 3 })
})

test('claims are not merged by a reviewer, on an old version, across articles, alone, or once published', async () => {
  const { ids } = await two()
  const draft = await merging([...ids])
  const other = await claim()
  const why = async (given: Partial<MergeClaimsDraft>, who = mara) =>
    (await refusalOf(owner, () => mergeClaims(as(who), { ...draft, ...given }))).code
  expect(await why({}, ines)).toBe('role-needed')
  expect(await why({ basedOn: [1, 2] })).toBe('stale')
  expect(await why({ claimIds: [ids[0], other.claimId], basedOn: [1, 1] })).toBe('state')
  expect(await why({ claimIds: [ids[0]], basedOn: [1] })).toBe('words')
  const published = await publishedArticle()
  const { claimId } = await claim({ on: published.on, passage: 1, wording: 'Water is wet.' })
  const late = await merging([claimId, published.claimId])
  expect(await refusalOf(owner, () => mergeClaims(as(mara), late))).toMatchObject({
    ...{ code: 'state', sentence: 'Claim 1 is published, so it can no longer be merged.' },
  })
})

test('claims whose words are more than one claim rests on are not merged', async () => {
  const long = `${'Rain fell and fell, '.repeat(130)}and stopped.`
  const on = await article({ text: `${long} ${long.replace('Rain', 'Snow')}` })
  const words = { wording: 'It fell.' }
  const ids = [await claim({ on, ...words }), await claim({ on, passage: 2, ...words })].map(
    (one) => one.claimId,
  )
  const draft = await merging(ids)
  expect(await refusalOf(owner, () => mergeClaims(as(mara), draft))).toMatchObject({
    ...{ code: 'words', field: 'claimIds', sentence: expect.stringContaining('more than 5,000 characters') },
  })
})
