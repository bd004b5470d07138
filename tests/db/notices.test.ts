import type { TransactionSql } from 'postgres'
import { expect, test } from 'vitest'
import { holdBackClaim } from '#db/commands/hold-back-claim.ts'
import { linkEvidence } from '#db/commands/link-evidence.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { removeEvidence } from '#db/commands/remove-evidence.ts'
import { retractClaim } from '#db/commands/retract-claim.ts'
import { signOff } from '#db/commands/sign-off.ts'
import { findEvidence } from '#db/queries/find-evidence.ts'
import { listAgingVerdicts } from '#db/queries/list-aging-verdicts.ts'
import { listDueRechecks } from '#db/queries/list-due-rechecks.ts'
import { ines, mara, ruth, tomas } from '#db/seed/cast.ts'
import { now } from '#tests/support/factories.ts'
import { whileHeld } from '#tests/support/held-row.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { standingNotices } from '#tests/support/standing-notices.ts'

const room = await freshNewsroom()
const { owner, db, as, version, evidence, proposal, sign } = room
const at = now.toISOString()
const day = { today: '2026-06-03', timeZone: 'UTC' }

async function pieceOf(claimId: string, number = 1): Promise<string> {
  const [row] = await owner`
    select evidence_id from evidence_link where claim_id = ${claimId} and number = ${number}`
  return row?.evidence_id
}

async function remove(evidenceId: string): Promise<void> {
  const basedOn = (await findEvidence(db, evidenceId))?.changes ?? 0
  await removeEvidence(as(ruth), { evidenceId, basedOn, reason: 'Forged' })
}

/** Two published articles whose claims rest on one piece of evidence. */
async function siblings(title: string) {
  const first = await room.publishedArticle({ title })
  const evidenceId = await pieceOf(first.claimId)
  const on = await room.article({ title: `${title}, elsewhere` })
  const { claimId } = await room.claim({ on, assignee: ines })
  const link = { question: 'so', stance: 'supports', shows: 'It boils.', pin: 'It boiled at 100.' } as const
  await linkEvidence(as(ines), { claimId, basedOn: await version(claimId), evidenceId, ...link })
  await proposal(claimId)
  await sign(claimId)
  for (const position of [2, 3, 4]) await on.setAside(position, 'context', now)
  await publishEdition(as(tomas), await room.publication(on.articleId))
  return { first, second: { articleId: on.articleId, claimId }, evidenceId }
}

test('removing evidence says so on each published claim that shows it, once, and tells the readers’ pages', async () => {
  const { first, second, evidenceId } = await siblings('Shared kettle')
  const heard: string[] = []
  const listening = await owner.listen('stet_pages', (payload) => void heard.push(payload))
  await remove(evidenceId)
  const raised = [{ claimNumber: 1, kind: 'evidence removed', at }]
  expect(await standingNotices(db, first.articleId)).toEqual(raised)
  expect(await standingNotices(db, second.articleId)).toEqual(raised)
  await expect.poll(() => heard.toSorted()).toEqual([first.articleId, second.articleId].toSorted())
  await listening.unlisten()
})

test('evidence that readers never saw leaves no notice', async () => {
  const { articleId, claimId } = await room.publishedArticle({ title: 'Attached later' })
  await evidence(claimId, { title: 'Not published' })
  await remove(await pieceOf(claimId, 2))
  expect(await standingNotices(db, articleId)).toEqual([])
})

test('a changed verdict raises a notice on published claims that share its evidence, and not on its own', async () => {
  const { first, second } = await siblings('Corrected kettle')
  await evidence(first.claimId, { title: 'Altitude', stance: 'contradicts' })
  await proposal(first.claimId, { so: 'disputed', rationale: 'It depends on altitude [@e2].' })
  await sign(first.claimId)
  const draft = await room.publication(first.articleId)
  await publishEdition(as(tomas), { ...draft, kind: 'correction', reason: 'Altitude' })
  expect(await standingNotices(db, first.articleId)).toEqual([])
  expect(await standingNotices(db, second.articleId)).toEqual([
    { claimNumber: 1, kind: 'sibling corrected', at },
  ])
  const due = await listDueRechecks(db, ines.id, '2026-06-03')
  expect(due.filter((one) => one.claimId === second.claimId)).toMatchObject([
    { kind: 'sibling corrected', on: '2026-06-03' },
  ])
})

test('an edition without a change of verdict raises none; a retraction does', async () => {
  const { first, second } = await siblings('Quiet kettle')
  await evidence(first.claimId, { title: 'One more' })
  await proposal(first.claimId)
  await sign(first.claimId)
  const draft = await room.publication(first.articleId)
  await publishEdition(as(tomas), { ...draft, kind: 'addition', reason: 'More' })
  expect(await standingNotices(db, second.articleId)).toEqual([])
  const { basedOn } = await room.publication(first.articleId)
  const asked = { claimId: first.claimId, basedOn, reason: 'Wrong', understood: 'yes' as const }
  await retractClaim(as(mara), asked)
  expect(await standingNotices(db, second.articleId)).toMatchObject([{ kind: 'sibling corrected' }])
})

/** A later hour than everything else here. */
const later = new Date('2026-06-03T12:00:00Z')

/** Other evidence, another answer, signed off again. */
async function lookAgain(claimId: string, when = later): Promise<void> {
  await evidence(claimId, { title: 'Another kettle' })
  await proposal(claimId, { rationale: 'The other kettle shows it [@e2].' })
  await signOff(as(tomas, when), { claimId, basedOn: await version(claimId) })
}

const publishAs = async (articleId: string, kind: 'typo' | 'addition' | 'correction') =>
  publishEdition(as(tomas, later), { ...(await room.publication(articleId)), kind, reason: 'So it is' })

/** Two claims of one article, whose evidence is forged. */
async function twoForged(title: string) {
  const on = await room.article({ title })
  const claims = [await room.signedClaim({ on }), await room.signedClaim({ on, passage: 2 })]
  for (const position of [3, 4]) await on.setAside(position, 'context', now)
  await publishEdition(as(tomas), await room.publication(on.articleId))
  for (const { claimId } of claims) await raiseNotice(on.articleId, claimId)
  const [one, other] = claims.map((claim) => claim.claimId)
  if (!one || !other) throw new Error('Two claims')
  return { articleId: on.articleId, one, other }
}

/** As a correction elsewhere raises it: the sign-off stands. */
const raiseNotice = (articleId: string, claimId: string, raisedAt = now) => owner`
  insert into notice (id, article_id, claim_number, kind, raised_at)
  select gen_random_uuid(), ${articleId}, number, 'sibling corrected', ${raisedAt} from claim where id = ${claimId}`

const standing = async (articleId: string) =>
  (await standingNotices(db, articleId)).map((one) => one.claimNumber).toSorted()

test('the edition after somebody looked again settles what stood; until then the desk lists it with its cause', async () => {
  const { articleId, claimId } = await room.publishedArticle({ title: 'Settled' })
  await remove(await pieceOf(claimId))
  const listed = async () =>
    (await listAgingVerdicts(db, day)).filter((one) => one.claimId === claimId).map((one) => one.causes)
  expect(await listed()).toEqual([[{ kind: 'evidence removed', on: '2026-06-03' }]])
  await lookAgain(claimId)
  await publishAs(articleId, 'correction')
  expect(await standingNotices(db, articleId)).toEqual([])
  expect(await listed()).toEqual([])
})

test('retracting a claim leaves what stands about the others', async () => {
  const { articleId, one } = await twoForged('One retracted')
  const { basedOn } = await room.publication(articleId)
  await retractClaim(as(mara), { claimId: one, basedOn, reason: 'Wrong', understood: 'yes' })
  expect(await standing(articleId)).toEqual([2])
})

test('an edition leaves what stands about claims that nobody looked at again', async () => {
  const { articleId, one } = await twoForged('One looked at')
  await owner`update article set byline = 'Somebody else' where id = ${articleId}`
  await publishAs(articleId, 'typo')
  expect(await standing(articleId)).toEqual([1, 2])
  await lookAgain(one)
  await publishAs(articleId, 'addition')
  expect(await standing(articleId)).toEqual([2])
})

test('what was raised after a claim was signed off anew stays until it is looked at once more', async () => {
  const { articleId, one, other } = await twoForged('Raised since')
  await lookAgain(one, new Date(now.getTime() + 1000))
  await owner`update notice set raised_at = ${later} where article_id = ${articleId}`
  await holdBackClaim(as(mara), { claimId: other, reason: 'In doubt' })
  await publishAs(articleId, 'correction')
  // Of a claim that is held back, readers find no verdict that could be in doubt.
  expect(await standing(articleId)).toEqual([1])
})

test('two who raise the same notice at once raise it once', async () => {
  const { first, second } = await siblings('Raised twice')
  const { basedOn } = await room.publication(first.articleId)
  const asked = { claimId: first.claimId, basedOn, reason: 'Wrong', understood: 'yes' as const }
  const rivals = [() => retractClaim(as(mara), asked)]
  const lock = (held: TransactionSql) => held`
    insert into notice (id, article_id, claim_number, kind, raised_at)
    values (gen_random_uuid(), ${second.articleId}, 1, 'sibling corrected', ${now})`
  expect(await whileHeld(owner, lock, rivals)).toEqual(['done'])
  expect(await standing(second.articleId)).toEqual([1])
})
