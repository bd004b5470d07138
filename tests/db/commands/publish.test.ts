import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { holdBackClaim } from '#db/commands/hold-back-claim.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { sendBack } from '#db/commands/send-back.ts'
import type { CastMember } from '#db/seed/cast.ts'
import { ines, mara, tomas } from '#db/seed/cast.ts'
import { editionDocument } from '#domain/edition.ts'
import type { PublicationDraft } from '#domain/publication-draft.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const room = await freshNewsroom()
const { owner, as, article, claim, evidence, proposal, sign, signedClaim, logged } = room

const publish = async (articleId: string, given: Partial<PublicationDraft> = {}, who: CastMember = mara) => {
  const draft = { ...(await room.publication(articleId)), ...given }
  return () => publishEdition(as(who), draft)
}
const anew = { kind: 'update', reason: 'A second measurement' } as const

test('an edition is stored whole, hashed and counted; the slug is frozen; one entry, one notice', async () => {
  const { articleId, claimId } = await room.readyArticle()
  const heard: string[] = []
  const listening = await owner.listen('stet_pages', (payload) => void heard.push(payload))
  // A publisher may have edited: Mara made the claim.
  expect(await (await publish(articleId))()).toEqual({ slug: 'four-sentences-about-water', number: 1 })
  const [row] = await owner`
    select *, encode(sha256(convert_to(document, 'UTF8')), 'hex') as expected from edition where article_id = ${articleId}`
  expect(row).toMatchObject({ number: 1, confirmed: 1, disputed: 0, unconfirmed: 0, being_checked: 0 })
  expect(row).toMatchObject({ claim_numbers: [1], correction_kind: null, published_by: mara.id })
  expect(row?.sha256).toBe(row?.expected)
  const document = editionDocument.parse(JSON.parse(row?.document))
  expect(document.claims).toMatchObject([
    {
      ...{
        id: claimId,
        number: 1,
        quotation: 'Water boils at 100 degrees.',
        rationale: 'The kettle shows it [@e1].',
      },
      ...{ checkedBy: { name: ines.name }, signedOffBy: { role: 'editor', name: null }, passages: [1] },
    },
  ])
  expect(JSON.stringify(document)).not.toContain(tomas.name)
  const [slug] = await owner`select slug from article where id = ${articleId}`
  expect(slug).toEqual({ slug: document.slug })
  expect(await logged(articleId)).toMatchObject([
    { type: 'edition.published', payload: { number: 1, sha256: row?.sha256, correction: null } },
  ])
  await expect.poll(() => heard).toEqual([articleId])
  await listening.unlisten()
})

test('the gate names everything that is left', async () => {
  const on = await article()
  await claim({ on, passage: 1 })
  await claim({ on, passage: 2 })
  const refusal = await refusalOf(owner, await publish(on.articleId))
  expect(refusal).toEqual({
    code: 'gate',
    sentence: 'This cannot be published yet.',
    details: [
      expect.stringContaining('Passages 3 and 4 are unread'),
      expect.stringContaining('Claims 1 and 2 are not signed off'),
    ],
  })
})

test('with everything held back readers see that it is being checked, and nothing else', async () => {
  const { articleId, claimId } = await room.readyArticle({ title: 'All held back' })
  await holdBackClaim(as(mara), { claimId, reason: 'Waiting' })
  await (await publish(articleId))()
  const [row] = await owner`
    select document, being_checked, claim_numbers from edition where article_id = ${articleId}`
  expect(row).toMatchObject({ being_checked: 1, claim_numbers: [] })
  for (const word of ['boils', 'kettle', claimId]) expect(row?.document.toLowerCase()).not.toContain(word)
})

test('a claim that was sent back keeps the gate shut until it is held back, and leaves only its count', async () => {
  const on = await article()
  await signedClaim({ on, passage: 1 })
  const open = await room.proposedClaim({ on, passage: 2, wording: 'Floating ice displaces a secret.' })
  for (const position of [3, 4]) await on.setAside(position, 'context', now)
  const basedOn = await room.version(open.claimId)
  await sendBack(as(tomas), { claimId: open.claimId, basedOn, reason: 'Thin' })
  expect((await refusalOf(owner, await publish(on.articleId))).details).toEqual([
    expect.stringContaining('Claim 2 is not signed off'),
  ])
  await holdBackClaim(as(mara), { claimId: open.claimId, reason: 'Still being measured' })
  await (await publish(on.articleId))()
  const [row] =
    await owner`select document, being_checked, claim_numbers from edition where article_id = ${on.articleId}`
  expect(row).toMatchObject({ being_checked: 1, claim_numbers: [1] })
  for (const word of ['secret', 'Ice floats', 'measured', open.claimId])
    expect(row?.document).not.toContain(word)
})

test('publishing is refused to a reviewer, to an old preview, and where there is no article', async () => {
  const { articleId } = await room.readyArticle()
  expect(await refusalOf(owner, await publish(articleId, {}, ines))).toMatchObject({ code: 'role-needed' })
  const preview = await publish(articleId)
  const other = await claim({ on: await article() })
  await evidence(other.claimId, {}, mara)
  // Work on another article leaves the preview as it was; work on this one does not.
  const [one] = await owner`select id from claim where article_id = ${articleId}`
  await holdBackClaim(as(tomas), { claimId: one?.id, reason: 'Wait' })
  expect(await refusalOf(owner, preview)).toMatchObject({ code: 'stale' })
  expect(await refusalOf(owner, await publish(uuidv7()))).toMatchObject({ code: 'not-found' })
})

test('work on another article does not make a preview old', async () => {
  const { articleId } = await room.readyArticle({ title: 'Preview' })
  const preview = await publish(articleId)
  await evidence((await claim()).claimId, {}, mara)
  expect(await preview()).toMatchObject({ number: 1 })
})

test('a later edition says what kind of change it is and why; a changed verdict is a correction', async () => {
  const { articleId, claimId, slug } = await room.publishedArticle({ title: 'Boiling, again' })
  await evidence(claimId, { title: 'A second kettle' })
  await proposal(claimId)
  await sign(claimId)
  for (const given of [{}, { kind: 'update' as const }, { reason: 'Why' }])
    expect(await refusalOf(owner, await publish(articleId, given))).toMatchObject({
      ...{ code: 'gate', sentence: expect.stringContaining('Say what kind of change this is, and why.') },
    })
  for (const kind of ['typo', 'clarification'] as const)
    expect(await refusalOf(owner, await publish(articleId, { ...anew, kind }))).toMatchObject({
      ...{ code: 'gate', sentence: expect.stringContaining('so this is at least an addition') },
    })
  await (await publish(articleId, anew))()
  const [second] = await owner`
    select number, slug, correction_kind, correction_reason, document from edition
    where article_id = ${articleId} and number = 2`
  expect(second).toMatchObject({ slug, correction_kind: 'update', correction_reason: anew.reason })
  expect(JSON.parse(second?.document)).toMatchObject({
    firstPublishedAt: now.toISOString(),
    correction: anew,
  })

  await evidence(claimId, { title: 'Altitude', stance: 'contradicts' })
  await proposal(claimId, { so: 'disputed', rationale: 'It depends on altitude [@e3].' })
  await sign(claimId)
  for (const kind of ['typo', 'clarification', 'addition', 'update'] as const)
    expect(await refusalOf(owner, await publish(articleId, { ...anew, kind }))).toMatchObject({
      ...{ code: 'gate', sentence: expect.stringContaining('What readers were told of claim 1 changed') },
    })
  expect(await (await publish(articleId, { ...anew, kind: 'correction' }))()).toEqual({ slug, number: 3 })
  expect(await logged(articleId)).toMatchObject([{ payload: { number: 3, correction: 'correction' } }])
})

test('an edition that changes nothing for readers is not published', async () => {
  const { articleId } = await room.publishedArticle({ title: 'Nothing new' })
  expect(await refusalOf(owner, await publish(articleId, anew))).toMatchObject({
    ...{ code: 'gate', sentence: expect.stringContaining('Nothing that readers see is different') },
  })
})

test('a claim that readers saw and that is held back now is gone for them: a correction', async () => {
  const { articleId, claimId } = await room.publishedArticle({ title: 'Held back later' })
  await holdBackClaim(as(mara), { claimId, reason: 'We doubt it' })
  expect((await refusalOf(owner, await publish(articleId, anew))).sentence).toContain(
    'What readers were told of claim 1 changed or is gone',
  )
  await (await publish(articleId, { ...anew, kind: 'correction' }))()
  const [row] =
    await owner`select being_checked, claim_numbers from edition where article_id = ${articleId} and number = 2`
  expect(row).toEqual({ being_checked: 1, claim_numbers: [] })
})

test('the policy has the last word at publish too, and names the claim', async () => {
  const { articleId } = await room.readyArticle({ title: 'Our own word' })
  await owner`update article set outlet = 'Own measurement' where id = ${articleId}`
  const refusal = await refusalOf(owner, await publish(articleId))
  expect(refusal).toMatchObject({ code: 'policy', sentence: expect.stringContaining('no longer meet') })
  expect(refusal.details).toEqual([expect.stringMatching(/^Claim 1: .*Nothing counts so far/)])
})

test('two articles of one title get two slugs', async () => {
  const one = await room.publishedArticle({ title: 'Twice' })
  const two = await room.publishedArticle({ title: 'Twice' })
  expect([one.slug, two.slug]).toEqual(['twice', 'twice-2'])
})
