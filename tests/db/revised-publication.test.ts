import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { acceptAnchor } from '#db/commands/accept-anchor.ts'
import { holdBackClaim } from '#db/commands/hold-back-claim.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { retractClaim } from '#db/commands/retract-claim.ts'
import { signOff } from '#db/commands/sign-off.ts'
import { withdrawClaim } from '#db/commands/withdraw-claim.ts'
import { findEdition } from '#db/queries/find-edition.ts'
import { findEditionPreview } from '#db/queries/find-edition-preview.ts'
import { listArticles } from '#db/queries/list-articles.ts'
import { listWaiting } from '#db/queries/list-waiting.ts'
import { ines, mara, tomas } from '#db/seed/cast.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { after, articleOfFive, before, revised } from '#tests/support/revised-article.ts'
import { standingNotices } from '#tests/support/standing-notices.ts'

const room = await freshNewsroom()
const { owner, db, as, version } = room
const at = now.toISOString()
const later = new Date('2026-06-04T09:00:00Z')

async function published(title: string, ownership: 'ours' | 'third party' = 'third party') {
  const five = await articleOfFive(room, { title, ownership })
  const { slug } = await publishEdition(as(tomas), await room.publication(five.articleId))
  return { ...five, slug }
}
const retract = async (articleId: string, claimId: string) => {
  const { basedOn } = await room.publication(articleId)
  return retractClaim(as(mara), { claimId, basedOn, reason: 'We were wrong.', understood: 'yes' })
}
const documentOf = async (slug: string) => {
  const found = await findEdition(db, slug, null)
  if (!found) throw new Error('Nothing is published')
  return found.document
}
const wordsOf = async (slug: string) => (await documentOf(slug)).text?.map((run) => run.words).join('') ?? ''
const inWork = async (q: string) => {
  const { articles } = await listArticles(db, 1, { show: 'in work', q })
  return articles.length === 1
}

test('published claims that changed or are lost say so, dated, and readers’ pages are told', async () => {
  const { articleId, slug } = await published('A Sunday, published')
  const heard: string[] = []
  const listening = await owner.listen('stet_pages', (payload) => void heard.push(payload))
  const document = await documentOf(slug)
  await revised(room, articleId)
  const raised = [4, 5].map((claimNumber) => ({ claimNumber, kind: 'article revised', at }))
  expect(await standingNotices(db, articleId)).toEqual(raised)
  await expect.poll(() => heard).toEqual([articleId])
  // The revision itself shows nothing to readers, and what was published stays.
  expect(await documentOf(slug)).toEqual(document)
  await revised(room, articleId, after.replace('21 new', '31 new'), 2)
  expect(await standingNotices(db, articleId)).toEqual(raised)
  await listening.unlisten()
})

test('a revision that leaves every published word as it was tells readers nothing', async () => {
  const { articleId } = await published('A Sunday, and a postscript')
  await revised(room, articleId, `${before} More tomorrow.`)
  expect(await standingNotices(db, articleId)).toEqual([])
})

test('the gate stays closed while words wait, here and in the list alike, and opens as they are decided on', async () => {
  const { articleId, claim } = await published('A Sunday at the gate')
  await revised(
    room,
    articleId,
    after.replace('A market was held in the square. ', '').replace('in the morning', 'at night'),
  )
  const left = async () => (await findEditionPreview(db, articleId, now))?.gate.left
  expect(await left()).toContainEqual({ kind: 'claims whose words changed', numbers: [3, 4, 5] })
  for (const number of [4, 5]) await holdBackClaim(as(mara), { claimId: claim(number), reason: 'Not now' })
  expect(await left()).toEqual([{ kind: 'claims whose words changed', numbers: [3] }])
  expect(await inWork('at the gate')).toBe(true)
  await acceptAnchor(as(mara), { claimId: claim(3), basedOn: await version(claim(3)) })
  expect(await left()).toEqual([])
  expect(await inWork('at the gate')).toBe(false)
})

test('an edition of the new text settles the notices, and a lost claim that is held back shows nothing', async () => {
  const { articleId, claim, slug } = await published('A Sunday, corrected')
  await revised(
    room,
    articleId,
    after.replace('A market was held in the square. ', '').replace('in the morning', 'at night'),
  )
  await holdBackClaim(as(mara), { claimId: claim(5), reason: 'Gone' })
  for (const number of [3, 4])
    await acceptAnchor(as(mara), { claimId: claim(number), basedOn: await version(claim(number)) })
  await room.proposal(claim(4), {}, ines)
  const draft = await room.publication(articleId)
  await signOff(as(tomas, later), { claimId: claim(4), basedOn: await version(claim(4)) })
  const { basedOn } = await room.publication(articleId)
  const said = { kind: 'correction', reason: 'The article was corrected.' } as const
  await publishEdition(as(tomas, later), { ...draft, basedOn, ...said })
  expect(await standingNotices(db, articleId)).toEqual([])
  const document = await documentOf(slug)
  expect(document).toMatchObject({ beingChecked: 0, article: { revision: { number: 2 } } })
  expect(document.claims.map(({ quotation }) => quotation)).toContainEqual(expect.stringContaining('21 new'))
  expect(JSON.stringify(document)).not.toContain('choir')
})

test('a retraction is laid out on the text that readers know, whatever came or was moved since', async () => {
  const { articleId, claim, slug } = await published('A Sunday of ours', 'ours')
  await owner`update anchor set starts_at = 0, ends_at = 5, exact = 'Trams' where claim_id = ${claim(5)}`
  await revised(room, articleId)
  await retract(articleId, claim(5))
  const document = await documentOf(slug)
  expect(document).toMatchObject({ number: 2, article: { revision: { number: 1 } } })
  expect(document.passages.map(({ state }) => state)).toEqual([
    ...['claimed', 'claimed', 'claimed', 'claimed', 'retracted', 'set aside', 'set aside'],
  ])
  expect(await wordsOf(slug)).toContain('12 new cycle lanes')
  expect(await wordsOf(slug)).not.toMatch(/21 new|choir|market/)
  await retract(articleId, claim(1))
  expect(await wordsOf(slug)).not.toMatch(/Trams|choir/)
})

test('the words of a retracted claim wait for nobody, and hide nothing that was corrected', async () => {
  const { articleId, claim } = await published('A Sunday taken back')
  for (const number of [3, 4, 5]) await retract(articleId, claim(number))
  await revised(room, articleId)
  expect(await listWaiting(db, articleId)).toEqual([])
  const places = await owner`
    select c.number from anchor a join claim c on c.id = a.claim_id join revision r on r.id = a.revision_id
    where c.article_id = ${articleId} and r.number = 2 order by 1`
  expect(places.map(({ number }) => number)).toEqual([1, 2, 3])
  const left = (await findEditionPreview(db, articleId, now))?.gate.left
  expect(left).toEqual([{ kind: 'unread passages', positions: [2, 5, 7] }])
})

test('the migration gives editions from before the ground that they were published on', async () => {
  const { articleId, claim, on, slug } = await published('A Sunday long ago', 'ours')
  const withdrawn = await room.claim({ on, passage: 1, wording: 'Made and withdrawn since.' })
  const basedOn = await version(withdrawn.claimId)
  await withdrawClaim(as(mara), { claimId: withdrawn.claimId, basedOn, reason: 'Twice' })
  await retract(articleId, claim(5))
  await room.claim({ on, passage: 2, wording: 'Made since.' })
  const stored = await owner`select * from edition_ground order by article_id, number`
  const migration = readFileSync('db/migrations/0006_workbench.sql', 'utf8')
  const fill = migration
    .split('--> statement-breakpoint')
    .find((one) => one.includes('insert into edition_ground'))
  await owner`alter table edition_ground disable trigger all`
  await owner`delete from edition_ground`
  await owner`alter table edition_ground enable trigger all`
  await owner.unsafe(`${fill}`)
  const filled = await owner`select * from edition_ground where article_id = ${articleId} order by number`
  expect(filled).toHaveLength(2)
  expect([...filled]).toEqual(stored.filter((row) => row.article_id === articleId))
  await revised(room, articleId)
  await retract(articleId, claim(4))
  expect(await wordsOf(slug)).not.toMatch(/choir|market|cycle/)
})
