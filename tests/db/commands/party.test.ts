import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { markParty } from '#db/commands/mark-party.ts'
import { signOff } from '#db/commands/sign-off.ts'
import { unmarkParty } from '#db/commands/unmark-party.ts'
import { withdrawClaim } from '#db/commands/withdraw-claim.ts'
import { ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import { hopDraft } from '#domain/hop-draft.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'
import { sourceSteps } from '#tests/support/source-steps.ts'

const room = await freshNewsroom()
const { owner, as, version, article, claim, proposal, sign, logged } = room
const { claimOn, sourceId } = sourceSteps(room)
const reason = 'It defends its own figures here.'

/** An article with a claim on each of two ministries, the first of them signed off by Tomas. */
async function twoMinistries(name: string) {
  const on = await article()
  const first = await claimOn(`${name} one`, { on })
  await proposal(first.claimId)
  await sign(first.claimId)
  const said = { hops: [hopDraft(`${name} two`, 'organisation')] }
  const second = await claim({ on, passage: 2, ...said })
  return { on, first, second }
}

const versions = async (...ids: string[]) => Promise.all(ids.map(version))

test('a party mark changes every claim of the article that rests on the source, and no other', async () => {
  const { on, first, second } = await twoMinistries('Ministry')
  const elsewhere = await claimOn('Ministry one')
  const [one, two, far] = await versions(first.claimId, second.claimId, elsewhere.claimId)
  await markParty(as(ruth), { articleId: on.articleId, sourceName: 'ministry ONE', reason })
  const marks = await owner`select source_id, reason, marked_by, ended_at from party`
  expect(marks).toEqual([{ source_id: first.sourceId, reason, marked_by: ruth.id, ended_at: null }])
  expect(await versions(first.claimId, second.claimId, elsewhere.claimId)).toEqual([(one ?? 0) + 1, two, far])
  const cause = 'Ministry one was marked as a party in this article'
  expect(await owner`select fell_cause from sign_off where claim_id = ${first.claimId}`).toEqual([
    { fell_cause: cause },
  ])
  expect(await logged(on.articleId, 3)).toMatchObject([
    { type: 'claim.changed-through', actorId: ruth.id, payload: { cause } },
    { type: 'sign-off.fell', payload: { cause, signedOffBy: tomas.name } },
    { type: 'party.marked', payload: { name: 'Ministry one', reason } },
  ])
  // Marking is editing: whoever did it signs nothing off that it changed.
  // A party’s word confirms nothing any more, so less is proposed.
  await proposal(first.claimId, { so: 'unconfirmed', missingSo: 'Anybody but the party.' })
  const signing = async () =>
    signOff(as(ruth), { claimId: first.claimId, basedOn: await version(first.claimId) })
  expect(await refusalOf(owner, signing)).toMatchObject({ code: 'four-eyes' })
})

test('who only speaks in the article counts too, and what derives from a party’s evidence', async () => {
  const { on, first, second } = await twoMinistries('Office')
  const reprint = await claimOn('Paper', { on, passage: 3 })
  const pieces = await owner`
    select l.claim_id, l.evidence_id from evidence_link l where l.claim_id in ${owner([first.claimId, reprint.claimId])}`
  const piece = (claimId: string) => pieces.find((row) => row.claim_id === claimId)?.evidence_id
  await owner`insert into derivation (evidence_id, from_id, stated_at, stated_by)
    values (${piece(reprint.claimId)}, ${piece(first.claimId)}, now(), ${mara.id})`
  const before = await versions(first.claimId, second.claimId, reprint.claimId)
  await markParty(as(mara), { articleId: on.articleId, sourceName: 'Office two', reason })
  await markParty(as(mara), { articleId: on.articleId, sourceName: 'Office one', reason })
  expect(await versions(first.claimId, second.claimId, reprint.claimId)).toEqual(before.map((one) => one + 1))
})

test('taking the mark off changes the claims again; a withdrawn one stays as it is', async () => {
  const { on, first, second } = await twoMinistries('Court')
  await markParty(as(mara), { articleId: on.articleId, sourceName: 'Court two', reason })
  const withdrawal = { claimId: second.claimId, basedOn: await version(second.claimId), reason: 'Twice' }
  await withdrawClaim(as(mara), withdrawal)
  const before = await version(second.claimId)
  const [mark] = await owner`select id from party where source_id = ${await sourceId('Court two')}`
  await unmarkParty(as(tomas), { articleId: on.articleId, partyId: mark?.id })
  expect(await version(second.claimId)).toBe(before)
  expect(await owner`select ended_by from party where id = ${mark?.id}`).toEqual([{ ended_by: tomas.id }])
  expect(await logged(on.articleId)).toMatchObject([
    { type: 'party.unmarked', payload: { name: 'Court two' } },
  ])
  await markParty(as(mara), { articleId: on.articleId, sourceName: 'Court one', reason })
  const [again] = await owner`select id from party where source_id = ${first.sourceId}`
  const was = await version(first.claimId)
  await unmarkParty(as(mara), { articleId: on.articleId, partyId: again?.id })
  expect(await version(first.claimId)).toBe(was + 1)
})

test('marks are refused from a reviewer, twice, for names and articles that are not there', async () => {
  const { on } = await twoMinistries('Fund')
  const { articleId } = on
  const marking = (who: typeof mara, given: object = {}) =>
    refusalOf(owner, () => markParty(as(who), { articleId, sourceName: 'Fund one', reason, ...given }))
  expect(await marking(ines)).toMatchObject({ code: 'role-needed' })
  expect(await marking(mara, { articleId: uuidv7() })).toMatchObject({ code: 'not-found' })
  expect(await marking(mara, { sourceName: 'Nobody knows' })).toMatchObject({
    sentence: expect.stringContaining('The desk knows no source called Nobody knows.'),
  })
  await markParty(as(mara), { articleId, sourceName: 'Fund one', reason })
  expect(await marking(tomas)).toMatchObject({ code: 'state' })
  const [mark] = await owner`select id from party where article_id = ${articleId}`
  const ending = (who: typeof mara, given: object = {}) =>
    refusalOf(owner, () => unmarkParty(as(who), { articleId, partyId: mark?.id, ...given }))
  expect(await ending(ines)).toMatchObject({ code: 'role-needed' })
  expect(await ending(mara, { articleId: (await article()).articleId })).toMatchObject({ code: 'not-found' })
  await unmarkParty(as(mara), { articleId, partyId: mark?.id })
  expect(await ending(mara)).toMatchObject({ code: 'not-found' })
})
