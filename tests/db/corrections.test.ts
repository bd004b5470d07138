import { afterAll, expect, test } from 'vitest'
import { databaseOn, openPool } from '#db/client.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { retractArticle } from '#db/commands/retract-article.ts'
import { retractClaim } from '#db/commands/retract-claim.ts'
import { getLogPosition } from '#db/queries/get-log-position.ts'
import { listCorrections } from '#db/queries/list-corrections.ts'
import { ines, mara, tomas } from '#db/seed/cast.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const newsroom = await freshNewsroom()
const { as, claim, evidence, proposal, sign, publishedArticle } = newsroom
const readers = openPool(newsroom.url, 'stet_reader', 2)
const db = databaseOn(readers)
afterAll(() => readers.end())

const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const position = (articleId: string) => getLogPosition(newsroom.db, articleId)

/** A second edition with a second claim in it. */
async function corrected(title: string, minutes: number) {
  const made = await publishedArticle({ title })
  const more = await claim({ on: made.on, passage: 1, wording: `${title}: more.`, assignee: ines })
  await evidence(more.claimId)
  await proposal(more.claimId)
  await sign(more.claimId)
  await publishEdition(as(tomas, later(minutes)), {
    articleId: made.articleId,
    basedOn: await position(made.articleId),
    kind: 'addition',
    reason: `${title} was short of one.`,
  })
  return { ...made, more }
}

test('before anything is corrected there is nothing', async () => {
  await publishedArticle({ title: 'Never corrected' })
  expect(await listCorrections(db, 1)).toEqual({ corrections: [], hasMore: false })
})

test('corrections and retractions stand newest first; the words of what was retracted give way', async () => {
  const kept = await corrected('Kept', 10)
  const gone = await corrected('Gone', 20)
  await retractClaim(as(mara, later(30)), {
    ...{ claimId: kept.more.claimId, reason: 'It was somebody else’s.' },
    ...{ basedOn: await position(kept.articleId), understood: 'yes' },
  })
  const before = await listCorrections(db, 1)
  expect(before.corrections.map(({ said }) => said?.title)).toEqual(['Kept', 'Gone', 'Kept'])
  await retractArticle(as(mara, later(40)), {
    ...{ articleId: gone.articleId, reason: 'The article was invented.' },
    ...{ basedOn: await position(gone.articleId), understood: 'yes' },
  })
  const taken = { at: later(40).toISOString(), reason: 'The article was invented.' }
  const about = (title: string, reason: string) => ({ title, language: 'en', reason })
  expect((await listCorrections(db, 1)).corrections).toEqual([
    {
      articleId: gone.articleId,
      slug: gone.slug,
      kind: 'retraction',
      at: taken.at,
      edition: null,
      said: null,
      claimNumber: null,
      gone: taken,
    },
    {
      ...{
        articleId: kept.articleId,
        slug: kept.slug,
        kind: 'retraction',
        at: later(30).toISOString(),
        edition: 3,
      },
      ...{ said: about('Kept', 'It was somebody else’s.'), claimNumber: 2, gone: null },
    },
    {
      ...{
        articleId: gone.articleId,
        slug: gone.slug,
        kind: 'addition',
        at: later(20).toISOString(),
        edition: 2,
      },
      ...{ said: null, claimNumber: null, gone: taken },
    },
    {
      ...{
        articleId: kept.articleId,
        slug: kept.slug,
        kind: 'addition',
        at: later(10).toISOString(),
        edition: 2,
      },
      ...{ said: about('Kept', 'Kept was short of one.'), claimNumber: null, gone: null },
    },
  ])
  expect(JSON.stringify(await listCorrections(db, 1))).not.toContain('Gone was short')
})

test('there are twenty a page, none twice', async () => {
  const { articleId, slug } = await publishedArticle({ title: 'Often' })
  for (let number = 2; number <= 40; number += 1)
    await newsroom.owner`
      insert into edition select article_id, ${number}, slug, title, outlet, language, confirmed, disputed, unconfirmed,
        being_checked, claim_numbers, document, sha256, 'typo', ${`Typo ${number}.`},
        published_at + ${number} * interval '1 day', published_by
      from edition where article_id = ${articleId} and number = 1`
  const pages = await Promise.all([1, 2, 3, 4].map((page) => listCorrections(db, page)))
  const all = pages.flatMap(({ corrections }) => corrections)
  expect(pages.map(({ hasMore }) => hasMore)).toEqual([true, true, false, false])
  expect(new Set(all.map((one) => `${one.slug} ${one.edition}`)).size).toBe(all.length)
  expect(all.filter((one) => one.slug === slug).map((one) => one.edition)).toEqual(
    Array.from({ length: 39 }, (_, at) => 40 - at),
  )
})
