import { afterAll, expect, test } from 'vitest'
import { databaseOn, openPool } from '#db/client.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { retractArticle } from '#db/commands/retract-article.ts'
import { retractClaim } from '#db/commands/retract-claim.ts'
import { listFeed } from '#db/queries/list-feed.ts'
import { listNews } from '#db/queries/list-news.ts'
import { listSitemap, listSitemapChanges } from '#db/queries/list-sitemap.ts'
import { ines, mara, tomas } from '#db/seed/cast.ts'
import { hopDraft } from '#domain/hop-draft.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const room = await freshNewsroom()
const readers = openPool(room.url, 'stet_reader', 2)
const db = databaseOn(readers)
afterAll(() => readers.end())

const noras = { hops: [hopDraft('Nora Sample')] }
const nothingSeen = {
  said: 'unconfirmed',
  missingSaid: 'The recording.',
  rationale: 'Nobody shows it.',
} as const
const reason = { understood: 'yes', reason: 'A hoax.' } as const
const later = new Date('2026-06-05T09:00:00Z')

/** A published article: claim 1 is its own word and confirmed, claim 2 is Nora Sample's and unconfirmed. */
async function published(title: string) {
  const on = await room.article({ title })
  const { articleId } = on
  await room.signedClaim({ on })
  const { claimId } = await room.claim({
    on,
    ...noras,
    passage: 2,
    wording: `It floats, ${title}.`,
    assignee: ines,
  })
  await room.proposal(claimId, { ...nothingSeen, so: 'unconfirmed', missingSo: 'All of it.' })
  await room.sign(claimId)
  for (const position of [3, 4]) await on.setAside(position, 'context', now)
  const { slug } = await publishEdition(room.as(tomas), await room.publication(articleId))
  const retract = async () => {
    const { basedOn } = await room.publication(articleId)
    return retractArticle(room.as(mara, later), { articleId, basedOn, ...reason })
  }
  const retractNoras = async () => {
    const { basedOn } = await room.publication(articleId)
    return retractClaim(room.as(mara, later), { claimId, basedOn, ...reason })
  }
  return { articleId, slug, retract, retractNoras }
}

const shown = async (subject: Parameters<typeof listFeed>[1]) => {
  const { articles, goneArticles, speaker } = await listFeed(db, subject)
  const claims = ({ claims, goneClaims }: (typeof articles)[number]) =>
    [...claims.map((one) => `${one.number}`), ...goneClaims.map((one) => `${one.number} gone`)].join(', ')
  return {
    ...Object.fromEntries(articles.map((one) => [one.title, claims(one)])),
    ...(goneArticles.length > 0 && { gone: goneArticles.map((one) => one.reason) }),
    ...(speaker && { speaker }),
  }
}

async function speakerKey() {
  const { articles } = await listFeed(db, {})
  const [key] = articles.flatMap(({ claims }) => claims.flatMap((claim) => claim.speaker ?? []))
  if (!key) throw new Error('Nobody speaks')
  return key
}

test('feeds hold what they are about, and what was taken back from them stays in them as a notice', async () => {
  expect(await shown({})).toEqual({})
  const ice = await published('Ice')
  await published('Steam')
  const speaker = await speakerKey()
  expect(await shown({})).toEqual({ Ice: '1, 2', Steam: '1, 2' })
  expect(await shown({ verdict: 'confirmed' })).toEqual({ Ice: '1', Steam: '1' })
  expect(await shown({ verdict: 'disputed' })).toEqual({})
  expect(await shown({ speaker })).toEqual({ Ice: '2', Steam: '2', speaker: 'Nora Sample' })
  expect(await shown({ speaker: 'nobody' })).toEqual({})
  const [first] = (await listFeed(db, { verdict: 'confirmed' })).articles

  await ice.retractNoras()
  expect(await shown({})).toEqual({ Ice: '1, 2 gone', Steam: '1, 2' })
  expect(await shown({ verdict: 'confirmed' })).toEqual({ Ice: '1', Steam: '1' })
  expect(await shown({ verdict: 'unconfirmed' })).toEqual({ Ice: '2 gone', Steam: '2' })
  expect(await shown({ speaker })).toEqual({ Ice: '2 gone', Steam: '2', speaker: 'Nora Sample' })
  expect((await listFeed(db, { verdict: 'confirmed' })).articles[0]).toMatchObject({
    ...{ articleId: ice.articleId, number: 2, publishedAt: later },
    firstPublishedAt: first?.firstPublishedAt,
  })

  await ice.retract()
  expect(await shown({})).toEqual({ Steam: '1, 2', gone: ['A hoax.'] })
  expect(await shown({ verdict: 'confirmed' })).toEqual({ Steam: '1', gone: ['A hoax.'] })
  expect(await shown({ verdict: 'disputed' })).toEqual({})
  expect(await shown({ speaker: 'nobody' })).toEqual({})
})

test('the sitemap lists every page once, over however many pages it takes, and drops what is gone', async () => {
  const hail = await published('Hail')
  const whole = await listSitemap(db, 1, 1_000)
  const paged = [await listSitemap(db, 1, 3), await listSitemap(db, 2, 3), await listSitemap(db, 3, 3)]
  expect(paged.flat()).toEqual(whole.slice(0, 9))
  expect(await listSitemapChanges(db, 3)).toHaveLength(Math.ceil(whole.length / 3))
  const ofHail = (lines: typeof whole) =>
    lines.filter((line) => line.slug === hail.slug).map((line) => line.number)
  expect(ofHail(whole)).toEqual([null, 1, 2])
  expect(whole.filter((line) => line.speaker !== null)).toHaveLength(1)
  expect(new Set(whole.map((line) => JSON.stringify([line.slug, line.number, line.speaker]))).size).toBe(
    whole.length,
  )
  expect((await listNews(db, new Date(now.getTime() - 1))).map((line) => line.slug)).toContain(hail.slug)
  expect(await listNews(db, now)).toEqual([])
  await hail.retractNoras()
  expect(ofHail(await listSitemap(db, 1, 1_000))).toEqual([null, 1])
  await hail.retract()
  expect(ofHail(await listSitemap(db, 1, 1_000))).toEqual([])
  expect((await listNews(db, new Date(0))).map((line) => line.slug)).not.toContain(hail.slug)
})
