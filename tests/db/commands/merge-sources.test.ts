import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { addAlias } from '#db/commands/add-alias.ts'
import { attachEvidence } from '#db/commands/attach-evidence.ts'
import { gradeSource } from '#db/commands/grade-source.ts'
import { markParty } from '#db/commands/mark-party.ts'
import { mergeSources } from '#db/commands/merge-sources.ts'
import { removeAlias } from '#db/commands/remove-alias.ts'
import { findMergePreview } from '#db/queries/find-merge-preview.ts'
import { findSource } from '#db/queries/find-source.ts'
import { ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import { hopDraft } from '#domain/hop-draft.ts'
import { observation } from '#tests/support/drafts.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'
import { sourceSteps } from '#tests/support/source-steps.ts'

const room = await freshNewsroom()
const { owner, db, as, version, article, claim, evidence, proposal, sign, logged } = room
const { claimOn, sourceId, mergeOf } = sourceSteps(room)

const reason = 'It speaks for itself.'
const versions = (...ids: string[]) => Promise.all(ids.map(version))

test('what rested on one source rests on the other, and its claims change by name', async () => {
  const signed = await claimOn('Rbc')
  await proposal(signed.claimId)
  await sign(signed.claimId)
  const quoted = await claim({ hops: [hopDraft('Rbc', 'agency')] })
  const target = await claimOn('RBC Ukraine')
  await addAlias(as(mara), { subjectId: signed.sourceId, alias: 'РБК' })
  const before = await versions(signed.claimId, quoted.claimId, target.claimId)
  const preview = await findMergePreview(db, signed.sourceId, target.sourceId)
  expect(preview).toMatchObject({ hops: 1, pieces: 1, aliases: [{ name: 'РБК' }] })
  expect(preview?.claims.map((one) => [one.id, one.proposer, one.signer])).toEqual([
    [signed.claimId, ines.name, tomas.name],
    [quoted.claimId, null, null],
  ])
  await mergeSources(as(mara), await mergeOf('Rbc', 'RBC Ukraine'))

  const [up, up2, same] = await versions(signed.claimId, quoted.claimId, target.claimId)
  expect([up, up2, same]).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1, before[2]])
  const cause = 'the source Rbc was merged into RBC Ukraine'
  expect(await owner`select fell_cause from sign_off where claim_id = ${signed.claimId}`).toEqual([
    { fell_cause: cause },
  ])
  for (const { claimId } of [signed, quoted])
    expect(
      await owner`select 1 from claim_editor where claim_id = ${claimId} and person_id = ${mara.id}`,
    ).toHaveLength(1)
  const left = await owner`
    select 1 from hop where source_id = ${signed.sourceId} union all
    select 1 from evidence where source_id = ${signed.sourceId} union all
    select 1 from source_alias where source_id = ${signed.sourceId}`
  expect(left).toEqual([])
  expect(await logged('newsroom')).toMatchObject([
    { type: 'source.merged', actorId: mara.id, payload: { name: 'Rbc', into: 'RBC Ukraine' } },
  ])
  expect(await logged(quoted.articleId)).toMatchObject([
    { type: 'claim.changed-through', payload: { cause } },
  ])
  const found = await findSource(db, target.sourceId)
  expect(found?.aliases.map((one) => [one.name, one.isMerged])).toEqual([
    ['Rbc', true],
    ['РБК', false],
  ])
  expect(found?.merged).toMatchObject([{ name: 'Rbc', mergedBy: mara.name }])
})

test('a merged source cannot be chosen, changed or merged again; its names mean the target, and stay', async () => {
  const from = await claimOn('Old Tass')
  const into = await claimOn('Tass')
  await mergeSources(as(mara), await mergeOf('Old Tass', 'Tass'))
  const { claimId } = await claim({ assignee: ines })
  const draft = { claimId, basedOn: await version(claimId), ...observation() }
  const chosen = { ...draft, sourceId: from.sourceId, sourceName: null }
  const sentence = 'Old Tass was merged into Tass. Choose Tass instead.'
  expect(await refusalOf(owner, () => attachEvidence(as(ines), chosen))).toMatchObject({ sentence })
  const subjectId = from.sourceId
  const grading = { subjectId, reliability: 'A', basedOn: 'B', reason } as const
  expect(await refusalOf(owner, () => gradeSource(as(mara), grading))).toMatchObject({ sentence })
  expect(await refusalOf(owner, () => addAlias(as(mara), { subjectId, alias: 'Other' }))).toMatchObject({
    sentence,
  })
  const [alias] = await owner`select id from source_alias where source_id = ${into.sourceId}`
  const off = { subjectId: into.sourceId, aliasId: alias?.id }
  expect(await refusalOf(owner, () => removeAlias(as(mara), off))).toMatchObject({
    sentence: 'Old Tass was merged into Tass, so the name stays with it.',
  })
  await evidence(claimId, { sourceName: 'OLD tass', sourceKind: 'agency', reliability: 'B' })
  expect(await owner`select 1 from evidence where source_id = ${subjectId}`).toEqual([])
  // Back again, and into itself: neither makes a circle.
  const back = { subjectId: into.sourceId, intoId: subjectId, basedOn: '0'.repeat(64) }
  expect(await refusalOf(owner, () => mergeSources(as(mara), back))).toMatchObject({ sentence })
  const again = { subjectId, intoId: into.sourceId, basedOn: '0'.repeat(64) }
  expect(await refusalOf(owner, () => mergeSources(as(mara), again))).toMatchObject({ sentence })
  const itself = { ...again, intoId: subjectId }
  expect(await refusalOf(owner, () => mergeSources(as(mara), itself))).toMatchObject({ code: 'state' })
})

test('a name that is an article’s outlet goes along, and what rests on the target there changes too', async () => {
  const on = await article({ outlet: 'Morning  POST' })
  const targets = await claimOn('The Post', { on })
  const elsewhere = await claimOn('The Post')
  await claimOn('Morning Post')
  const before = await versions(targets.claimId, elsewhere.claimId)
  await mergeSources(as(mara), await mergeOf('Morning Post', 'The Post'))
  const after = await versions(targets.claimId, elsewhere.claimId)
  expect(after).toEqual([(before[0] ?? 0) + 1, before[1]])
})

test('a party mark goes along, and what rests on the target in that article changes too', async () => {
  const on = await article()
  const other = await article()
  const own = await claimOn('Kremlin', { on })
  const targets = await claimOn('Kremlin press office', { on, passage: 2 })
  const elsewhere = await claimOn('Kremlin press office', { on: other })
  for (const { articleId } of [on, other])
    await markParty(as(ruth), { articleId, sourceName: 'Kremlin', reason })
  await markParty(as(ruth), { articleId: other.articleId, sourceName: 'Kremlin press office', reason })
  const before = await versions(own.claimId, targets.claimId, elsewhere.claimId)
  await mergeSources(as(mara), await mergeOf('Kremlin', 'Kremlin press office'))
  const standing = await owner`
    select p.article_id, s.name, p.marked_by from party p join source s on s.id = p.source_id
    where p.ended_at is null order by p.article_id`
  const name = 'Kremlin press office'
  expect(standing).toEqual([
    { article_id: on.articleId, name, marked_by: mara.id },
    { article_id: other.articleId, name, marked_by: ruth.id },
  ])
  const after = await versions(own.claimId, targets.claimId, elsewhere.claimId)
  expect(after).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1, before[2]])
  expect((await logged(on.articleId, 4)).map(({ type }) => type)).toEqual([
    ...['claim.changed-through', 'claim.changed-through', 'party.marked', 'party.unmarked'],
  ])
})

test('a merge is refused from a reviewer, on a preview that changed, and into what is not there', async () => {
  await claimOn('Left')
  const { claimId } = await claimOn('Right')
  const draft = await mergeOf('Left', 'Right')
  const code = async (who: typeof mara, given: object = {}) =>
    (await refusalOf(owner, () => mergeSources(as(who), { ...draft, ...given }))).code
  expect(await code(ines)).toBe('role-needed')
  expect(await code(mara, { intoId: uuidv7() })).toBe('not-found')
  expect(await code(mara, { subjectId: uuidv7() })).toBe('not-found')
  await evidence(claimId, { sourceId: await sourceId('Left'), sourceName: null })
  expect(await code(mara)).toBe('stale')
  await mergeSources(as(mara), await mergeOf('Left', 'Right'))
})

test('more than five hundred claims are not changed at one press', { timeout: 60_000 }, async () => {
  const { articleId, sourceId: from, claimId } = await claimOn('Everywhere')
  await claimOn('Nowhere yet')
  await owner`
    insert into claim (id, article_id, number, kind, wording, extracted_at, extracted_by)
    select gen_random_uuid(), ${articleId}, 1000 + n, 'fact', 'Filler ' || n, now(), ${mara.id}
    from generate_series(1, 500) n`
  await owner`
    insert into hop (claim_id, position, source_id)
    select id, 1, ${from} from claim where article_id = ${articleId} and number > 1000`
  const tooMany = async () => mergeSources(as(mara), await mergeOf('Everywhere', 'Nowhere yet'))
  expect(await refusalOf(owner, tooMany)).toMatchObject({
    ...{ code: 'state', sentence: expect.stringContaining('More than 500 claims') },
  })
  const before = await version(claimId)
  await owner`delete from hop where claim_id in (select id from claim where number = 1500)`
  await tooMany()
  expect(await version(claimId)).toBe(before + 1)
  expect(
    await owner`select count(*)::int from claim where article_id = ${articleId} and version = 2`,
  ).toEqual([{ count: 499 }])
})
