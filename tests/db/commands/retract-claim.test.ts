import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { holdBackClaim } from '#db/commands/hold-back-claim.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { retractClaim } from '#db/commands/retract-claim.ts'
import { findArticle } from '#db/queries/find-article.ts'
import { findEdition } from '#db/queries/find-edition.ts'
import { findGone } from '#db/queries/find-gone.ts'
import { getLogPosition } from '#db/queries/get-log-position.ts'
import { listQueue } from '#db/queries/list-queue.ts'
import { ines, mara, tomas } from '#db/seed/cast.ts'
import { editionDocument } from '#domain/edition.ts'
import { queueQuery, queueTabs } from '#domain/queue.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const room = await freshNewsroom()
const { owner, db, as, evidence, proposal, sign, logged } = room
const reason = 'The kettle was not calibrated.'

/** Two published claims and one that is still in work, of an article of our own. */
async function twoPublished(title: string) {
  const on = await room.article({ title, ownership: 'ours' })
  const one = await room.signedClaim({ on, passage: 1 })
  const other = await room.signedClaim({ on, passage: 2, wording: 'Ice floats on water.' })
  for (const position of [3, 4]) await on.setAside(position, 'context', now)
  const { slug } = await publishEdition(as(tomas), await room.publication(on.articleId))
  return { on, articleId: on.articleId, slug, one, other }
}

const draft = async (claimId: string, articleId: string) => ({
  ...{ claimId, basedOn: await getLogPosition(db, articleId), reason, understood: 'yes' as const },
})

test('a new edition without the claim is out at once, with the reason in its place', async () => {
  const { articleId, slug, one, other } = await twoPublished('Two about water')
  // Work on the other claim is under way: none of it is published along.
  await evidence(other.claimId, { title: 'Unpublished thermometer' })
  const heard: string[] = []
  const listening = await owner.listen('stet_pages', (payload) => void heard.push(payload))
  expect(await retractClaim(as(mara), await draft(one.claimId, articleId))).toEqual({ slug })
  const [row] = await owner`
    select *, encode(sha256(convert_to(document, 'UTF8')), 'hex') as expected from edition
    where article_id = ${articleId} and number = 2`
  expect(row).toMatchObject({ claim_numbers: [2], correction_kind: 'retraction', correction_reason: reason })
  expect(row?.sha256).toBe(row?.expected)
  const document = editionDocument.parse(JSON.parse(row?.document))
  expect(document.retracted).toEqual([{ number: 1, reason, at: now.toISOString() }])
  expect(document.passages.map((passage) => passage.state)).toEqual([
    ...['retracted', 'claimed', 'set aside', 'set aside'],
  ])
  expect(document.text?.[0]).toMatchObject({ words: '', hidden: 'retracted' })
  for (const word of ['Water boils', one.claimId, 'thermometer']) expect(row?.document).not.toContain(word)
  const lines = await owner`select number from published_claim where article_id = ${articleId}`
  expect(lines).toEqual([{ number: 2 }])
  expect(await logged(articleId, 2)).toMatchObject([
    { type: 'claim.retracted', payload: { number: 1, edition: 2, reason } },
    { type: 'edition.published', payload: { number: 2, correction: 'retraction' } },
  ])
  await expect.poll(() => heard).toEqual([articleId])
  await listening.unlisten()
})

test('earlier editions show the reason in its place, and are no longer what their fingerprint is of', async () => {
  const { articleId, slug, one } = await twoPublished('Earlier, too')
  expect(await findGone(db, slug, 1)).toBeNull()
  await retractClaim(as(mara), await draft(one.claimId, articleId))
  const first = await findEdition(db, slug, 1)
  expect(first?.document).toMatchObject({ number: 1, retracted: [{ number: 1, reason }] })
  expect(JSON.stringify(first?.document)).not.toContain('Water boils')
  expect(first?.text).toBeNull()
  expect(first?.editions.map((line) => line.takenBack)).toEqual([null, 1])
  expect(first?.editions.map((line) => line.isWhole)).toEqual([false, true])
  expect((await findEdition(db, slug, null))?.text).toContain('"number":2')
  expect(await findGone(db, slug, 1)).toEqual({ slug, claimNumber: 1, reason, at: now.toISOString() })
  expect([await findGone(db, slug, 2), await findGone(db, slug, null)]).toEqual([null, null])
})

test('nobody has it any more: not in a queue, not among what is left to sign off or counted', async () => {
  const { articleId, one } = await twoPublished('Left behind')
  // A new proposal waits when it is retracted.
  await evidence(one.claimId, { title: 'Again' })
  await proposal(one.claimId)
  await retractClaim(as(mara), await draft(one.claimId, articleId))
  const [open] = await owner`
    select (select count(*)::int from assignment where claim_id = ${one.claimId} and ended_at is null) as assigned,
      (select count(*)::int from proposal where claim_id = ${one.claimId} and ended_at is null) as proposed`
  expect(open).toEqual({ assigned: 0, proposed: 0 })
  for (const who of [ines, tomas])
    for (const show of queueTabs) {
      const asker = { personId: who.id, isEditor: who === tomas, now, today: '2026-06-03' }
      const { entries } = await listQueue(db, asker, queueQuery.parse({ show }), 1)
      expect(entries.map((entry) => entry.claimId)).not.toContain(one.claimId)
    }
  const article = await findArticle(db, articleId)
  expect(article?.claims.find((claim) => claim.number === 1)).toMatchObject({ isRetracted: true })
})

test('the next edition is made of the work of the desk again, and keeps the reason', async () => {
  const { articleId, slug, one, other } = await twoPublished('And then')
  await retractClaim(as(mara), await draft(one.claimId, articleId))
  await evidence(other.claimId, { title: 'A tub of ice' })
  await proposal(other.claimId)
  await sign(other.claimId)
  const next = { ...(await room.publication(articleId)), kind: 'addition' as const, reason: 'More ice' }
  expect(await publishEdition(as(tomas), next)).toEqual({ slug, number: 3 })
  const document = (await findEdition(db, slug, 3))?.document
  expect(document).toMatchObject({ retracted: [{ number: 1, reason }], beingChecked: 0 })
  expect(document?.claims.map((claim) => claim.number)).toEqual([2])
})

test('a claim that was held back since is taken out of what earlier editions say', async () => {
  const { articleId, slug, one } = await twoPublished('Held back, then retracted')
  await holdBackClaim(as(mara), { claimId: one.claimId, reason: 'We doubt it' })
  const second = { ...(await room.publication(articleId)), kind: 'correction' as const, reason: 'In doubt' }
  await publishEdition(as(tomas), second)
  await retractClaim(as(mara), await draft(one.claimId, articleId))
  const third = (await findEdition(db, slug, 3))?.document
  expect(third).toMatchObject({ beingChecked: 0, retracted: [{ number: 1 }] })
  expect(third?.passages[0]?.state).toBe('retracted')
  expect((await findEdition(db, slug, 1))?.document.claims.map((claim) => claim.number)).toEqual([2])
})

test('the last claim may go, too', async () => {
  const { articleId, claimId, slug } = await room.publishedArticle({ title: 'The only one' })
  await retractClaim(as(mara), await draft(claimId, articleId))
  expect((await findEdition(db, slug, null))?.document).toMatchObject({ number: 2, claims: [] })
})

test('retracting is refused to a reviewer, unpublished, twice, to an old preview, and where there is no claim', async () => {
  const { articleId, one, other } = await twoPublished('Refused')
  const asked = await draft(one.claimId, articleId)
  expect(await refusalOf(owner, () => retractClaim(as(ines), asked))).toMatchObject({ code: 'role-needed' })
  const unseen = await room.signedClaim()
  const early = await draft(unseen.claimId, unseen.articleId)
  expect((await refusalOf(owner, () => retractClaim(as(mara), early))).sentence).toContain(
    'Readers never saw',
  )
  await evidence(other.claimId, { title: 'Meanwhile' })
  expect(await refusalOf(owner, () => retractClaim(as(mara), asked))).toMatchObject({ code: 'stale' })
  await retractClaim(as(mara), await draft(one.claimId, articleId))
  const twice = await draft(one.claimId, articleId)
  expect((await refusalOf(owner, () => retractClaim(as(mara), twice))).sentence).toContain('was retracted')
  const nowhere = { ...twice, claimId: uuidv7() }
  expect(await refusalOf(owner, () => retractClaim(as(mara), nowhere))).toMatchObject({ code: 'not-found' })
})
