import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { acceptAnchor } from '#db/commands/accept-anchor.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { retractArticle } from '#db/commands/retract-article.ts'
import { retractClaim } from '#db/commands/retract-claim.ts'
import { findArticleRetraction } from '#db/queries/find-article-retraction.ts'
import { findEdition } from '#db/queries/find-edition.ts'
import { findGone } from '#db/queries/find-gone.ts'
import { getLogPosition } from '#db/queries/get-log-position.ts'
import { listArticles } from '#db/queries/list-articles.ts'
import { listPublished } from '#db/queries/list-published.ts'
import { listWaiting } from '#db/queries/list-waiting.ts'
import { ines, mara, tomas } from '#db/seed/cast.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'
import { articleOfFive, revised } from '#tests/support/revised-article.ts'

const room = await freshNewsroom()
const { owner, db, as, evidence, logged } = room
const reason = 'The article was a hoax.'

const draft = async (articleId: string) => ({
  ...{ articleId, basedOn: await getLogPosition(db, articleId), reason, understood: 'yes' as const },
})

test('page, claims and editions are gone with the reason; the desk keeps everything', async () => {
  const { articleId, slug, claimId } = await room.publishedArticle({ title: 'A hoax' })
  const heard: string[] = []
  const listening = await owner.listen('stet_pages', (payload) => void heard.push(payload))
  expect(await retractArticle(as(mara), await draft(articleId))).toEqual({ slug })
  const gone = { slug, claimNumber: null, reason, at: now.toISOString() }
  expect([await findGone(db, slug, null), await findGone(db, slug, 1)]).toEqual([gone, gone])
  expect([await findEdition(db, slug, null), await findEdition(db, slug, 1)]).toEqual([null, null])
  const [left] = await owner`
    select (select count(*)::int from published_article where article_id = ${articleId}) as articles,
      (select count(*)::int from published_claim where article_id = ${articleId}) as claims,
      (select count(*)::int from edition where article_id = ${articleId}) as editions,
      (select count(*)::int from sign_off where claim_id = ${claimId} and fell_at is null) as signed`
  expect(left).toEqual({ articles: 0, claims: 0, editions: 1, signed: 1 })
  expect(await logged(articleId)).toMatchObject([{ type: 'article.retracted', payload: { reason } }])
  expect(await findArticleRetraction(db, articleId)).toMatchObject({ reason, by: mara.name })
  await expect.poll(() => heard).toEqual([articleId])
  await listening.unlisten()
  const other = await room.publishedArticle({ title: 'No hoax' })
  const { editions } = await listPublished(db, 1)
  expect(editions.find((one) => one.articleId === other.articleId)).toMatchObject({ isRetracted: false })
  expect(editions.find((one) => one.articleId === articleId)).toMatchObject({ isRetracted: true })
})

test('nothing of it is published or retracted again, nor is a row of it ever changed', async () => {
  const { articleId, claimId } = await room.publishedArticle({ title: 'For good' })
  await retractArticle(as(mara), await draft(articleId))
  await evidence(claimId, { title: 'New' })
  const basedOn = await getLogPosition(db, articleId)
  const again = { articleId, basedOn, kind: 'correction' as const, reason: 'Once more' }
  const about = { basedOn, reason, understood: 'yes' as const }
  for (const command of [
    () => publishEdition(as(tomas), again),
    () => retractArticle(as(tomas), { articleId, ...about }),
    () => retractClaim(as(tomas), { claimId, ...about }),
  ])
    expect(await refusalOf(owner, command)).toMatchObject({
      ...{ code: 'state', sentence: expect.stringContaining('This article was retracted, for good.') },
    })
  await expect(
    owner`update retraction set reason = 'Other' where article_id = ${articleId}`,
  ).rejects.toThrow()
  await expect(owner`delete from retraction where article_id = ${articleId}`).rejects.toThrow()
})

test('changed words of it wait for nobody any more, and no list has it in work or ready', async () => {
  const { articleId, claim } = await articleOfFive(room, { title: 'Revised, then a hoax' })
  await publishEdition(as(tomas), await room.publication(articleId))
  await revised(room, articleId)
  expect((await listWaiting(db, articleId)).map(({ number }) => number)).toEqual([3, 4, 5])
  await retractArticle(as(mara), await draft(articleId))
  expect(await listWaiting(db, articleId)).toEqual([])
  const settled = await owner`
    select c.number, k.settlement, k.settled_by as by from reanchoring k join claim c on c.id = k.claim_id
    where c.article_id = ${articleId} and c.number > 2 order by 1`
  const overtaken = (number: number) => ({ number, settlement: 'overtaken', by: mara.id })
  expect([...settled]).toEqual([3, 4, 5].map(overtaken))
  const accepted = async () =>
    acceptAnchor(as(mara), { claimId: claim(3), basedOn: await room.version(claim(3)) })
  expect(await refusalOf(owner, accepted)).toMatchObject({ code: 'state' })
  const published = await room.publishedArticle({ title: 'Revised by nobody, a hoax' })
  await retractArticle(as(mara), await draft(published.articleId))
  for (const show of ['in work', 'ready'] as const)
    expect((await listArticles(db, 1, { show, q: 'hoax' })).articles, show).toEqual([])
})

test('retracting is refused to a reviewer, unpublished, to an old preview, and where there is no article', async () => {
  const { articleId, claimId } = await room.publishedArticle({ title: 'Refused' })
  const asked = await draft(articleId)
  expect(await refusalOf(owner, () => retractArticle(as(ines), asked))).toMatchObject({ code: 'role-needed' })
  await evidence(claimId, { title: 'Meanwhile' })
  expect(await refusalOf(owner, () => retractArticle(as(mara), asked))).toMatchObject({ code: 'stale' })
  const early = await draft((await room.readyArticle()).articleId)
  expect((await refusalOf(owner, () => retractArticle(as(mara), early))).sentence).toContain(
    'there is nothing to take back',
  )
  const nowhere = { ...asked, articleId: uuidv7() }
  expect(await refusalOf(owner, () => retractArticle(as(mara), nowhere))).toMatchObject({ code: 'not-found' })
})
