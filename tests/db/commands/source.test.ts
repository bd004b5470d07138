import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { addAlias } from '#db/commands/add-alias.ts'
import { gradeSource } from '#db/commands/grade-source.ts'
import { removeAlias } from '#db/commands/remove-alias.ts'
import { ines, mara, tomas } from '#db/seed/cast.ts'
import type { Reliability } from '#domain/evidence.ts'
import { hopDraft } from '#domain/hop-draft.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const { owner, as, version, article, claim, evidence, proposal, sign, signedClaim, logged } =
  await freshNewsroom()

async function sourceId(name: string): Promise<string> {
  const [found] = await owner`select id from source where name = ${name}`
  return found?.id
}

/** A source of this name, with a claim that its evidence is attached to. */
async function aSource(name: string) {
  const { claimId } = await claim({ assignee: ines })
  await evidence(claimId, { sourceName: name, sourceKind: 'agency', reliability: 'B' })
  return { claimId, id: await sourceId(name) }
}

const grading = (subjectId: string, reliability: Reliability, basedOn: Reliability) => ({
  ...{ subjectId, reliability, basedOn },
  reason: 'Corrects its errors in public.',
})

test('an editor grades a source: the judgement is kept with its reason, and no claim changes', async () => {
  const { claimId } = await signedClaim()
  const id = await sourceId('Own measurement')
  const before = await version(claimId)
  await gradeSource(as(mara), grading(id, 'C', 'A'))
  expect(await owner`select reliability from source where id = ${id}`).toEqual([{ reliability: 'C' }])
  const grades = await owner`select reliability, reason, graded_by from source_grade where source_id = ${id}`
  expect(grades.at(-1)).toEqual({
    ...{ reliability: 'C', reason: 'Corrects its errors in public.', graded_by: mara.id },
  })
  expect(await version(claimId)).toBe(before)
  expect(await owner`select fell_at from sign_off where claim_id = ${claimId}`).toEqual([{ fell_at: null }])
  expect(
    await owner`select 1 from claim_editor where claim_id = ${claimId} and person_id = ${tomas.id}`,
  ).toEqual([])
  const payload = expect.objectContaining({ sourceId: id, reliability: 'C' })
  expect(await logged('newsroom')).toEqual([{ type: 'source.graded', actorId: mara.id, payload }])
})

test('grading is refused from a reviewer, on a grade that was not seen, for a source that is not there', async () => {
  const { id } = await aSource('Graded Agency')
  const code = async (who: typeof ines, draft: ReturnType<typeof grading>) =>
    (await refusalOf(owner, () => gradeSource(as(who), draft))).code
  expect(await code(ines, grading(id, 'C', 'B'))).toBe('role-needed')
  expect(await code(mara, grading(id, 'C', 'D'))).toBe('stale')
  expect(await code(mara, grading(uuidv7(), 'C', 'B'))).toBe('not-found')
})

test('another name of a source: whoever types it means the source, in any capitals', async () => {
  const { id } = await aSource('Reuters')
  await addAlias(as(tomas), { subjectId: id, alias: 'Agence Reuters' })
  expect(await logged('newsroom')).toMatchObject([
    { type: 'source.alias-added', actorId: tomas.id, payload: { name: 'Reuters', alias: 'Agence Reuters' } },
  ])
  const sources = await owner`select count(*) from source`
  const said = { hops: [hopDraft('AGENCE reuters', 'agency')] }
  const { claimId } = await claim({ assignee: ines, ...said })
  expect(await owner`select source_id from hop where claim_id = ${claimId}`).toEqual([{ source_id: id }])
  await evidence(claimId, { sourceName: 'agence reuters', sourceKind: 'agency', reliability: 'B' })
  expect(await owner`select count(*) from source`).toEqual(sources)
})

test('a name is one source’s: an alias that is taken is refused, and points to merging', async () => {
  const { id } = await aSource('Interfax')
  const { id: other } = await aSource('IFX News')
  await addAlias(as(mara), { subjectId: other, alias: 'IFX' })
  const refused = async (alias: string) =>
    (await refusalOf(owner, () => addAlias(as(mara), { subjectId: id, alias }))).sentence
  expect(await refused('ifx news')).toContain('another source, IFX News. If both are the same, merge')
  expect(await refused('Ifx')).toContain('another source, IFX News.')
  expect(await refused('INTERFAX')).toBe('Interfax is called INTERFAX already.')
  const nobody = () => addAlias(as(ines), { subjectId: id, alias: 'Free' })
  expect(await refusalOf(owner, nobody)).toMatchObject({ code: 'role-needed' })
  const nowhere = () => addAlias(as(mara), { subjectId: uuidv7(), alias: 'Free' })
  expect(await refusalOf(owner, nowhere)).toMatchObject({ code: 'not-found' })
})

test('an alias goes again, and then its name is free', async () => {
  const { id } = await aSource('Town Hall')
  const { id: other } = await aSource('City Council')
  await addAlias(as(mara), { subjectId: id, alias: 'The Mayor’s office' })
  const [row] = await owner`select id from source_alias where source_id = ${id}`
  const removing = (who: typeof mara, subjectId: string, aliasId: string) => () =>
    removeAlias(as(who), { subjectId, aliasId })
  expect(await refusalOf(owner, removing(ines, id, row?.id))).toMatchObject({ code: 'role-needed' })
  expect(await refusalOf(owner, removing(mara, other, row?.id))).toMatchObject({ code: 'not-found' })
  await removing(mara, id, row?.id)()
  expect(await logged('newsroom')).toMatchObject([{ type: 'source.alias-removed' }])
  expect(await refusalOf(owner, removing(mara, id, row?.id))).toMatchObject({ code: 'not-found' })
  await addAlias(as(mara), { subjectId: other, alias: 'The Mayor’s office' })
})

test('a name that the outlet of an article bears makes the source its publisher: approvals there fall, and so again', async () => {
  const signedOn = async (outlet: string) => {
    const { claimId } = await claim({ assignee: ines, on: await article({ outlet }) })
    await evidence(claimId, { sourceName: 'The harbour’s log' })
    await proposal(claimId)
    await sign(claimId)
    return claimId
  }
  const [claimId, elsewhere] = [await signedOn('The Harbour Gazette'), await signedOn('The Other Paper')]
  const subjectId = await sourceId('The harbour’s log')
  const standing = (id: string) => owner`
    select count(*)::int as signed from sign_off where claim_id = ${id} and fell_at is null`
  const before = await version(claimId)
  await addAlias(as(mara), { subjectId, alias: 'the  harbour GAZETTE' })
  expect([await standing(claimId), await standing(elsewhere)]).toEqual([[{ signed: 0 }], [{ signed: 1 }]])
  const [fallen] = await owner`select fell_cause from sign_off where claim_id = ${claimId}`
  expect(fallen?.fell_cause).toMatch(/^The harbour’s log is now known as .*, which published the article$/)
  const [editor] = await owner`
    select 1 as yes from claim_editor where claim_id = ${claimId} and person_id = ${mara.id}`
  expect(editor).toEqual({ yes: 1 })
  const [alias] =
    await owner`select id from source_alias where source_id = ${subjectId} and name ilike '%gazette'`
  await removeAlias(as(mara), { subjectId, aliasId: alias?.id })
  expect(await version(claimId)).toBe(before + 2)
})
