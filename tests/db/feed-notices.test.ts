import { afterAll, expect, test } from 'vitest'
import { databaseOn, openPool } from '#db/client.ts'
import { holdBackClaim } from '#db/commands/hold-back-claim.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { retractClaim } from '#db/commands/retract-claim.ts'
import { listFeed } from '#db/queries/list-feed.ts'
import { mara, tomas } from '#db/seed/cast.ts'
import { speakerOf } from '#domain/speaker.ts'
import { verdictMix } from '#domain/verdict-mix.ts'
import { confirmedClaim, editionFixture } from '#tests/support/edition-fixture.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { saidBy } from '#tests/support/published-lines.ts'

const room = await freshNewsroom()
const readers = openPool(room.url, 'stet_reader', 2)
const db = databaseOn(readers)
afterAll(() => readers.end())

const reason = { understood: 'yes', reason: 'A hoax.' } as const
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

/** Each claim of a feed that was taken back, by its article's id. */
const gone = async (subject: Parameters<typeof listFeed>[1]) => {
  const { articles } = await listFeed(db, subject)
  return articles.flatMap(({ articleId, goneClaims }) =>
    goneClaims.map((one) => `${articleId} ${one.number}`),
  )
}

test('a claim that was held back before it was retracted leaves its notice', async () => {
  const on = await room.article({ title: 'Held, then retracted' })
  const { articleId } = on
  await room.signedClaim({ on })
  const { claimId } = await room.signedClaim({ on, passage: 2, wording: 'It floats.' })
  for (const position of [3, 4]) await on.setAside(position, 'context', now)
  await publishEdition(room.as(tomas), await room.publication(articleId))
  await holdBackClaim(room.as(mara, later(1)), { claimId, reason: 'Waits for a reply' })
  const correction = { kind: 'correction', reason: 'A claim waits for a reply.' } as const
  const again = await room.publication(articleId)
  await publishEdition(room.as(tomas, later(2)), { ...again, ...correction })
  expect(await gone({})).toEqual([])
  const { basedOn } = await room.publication(articleId)
  await retractClaim(room.as(mara, later(3)), { claimId, basedOn, ...reason })
  expect(await gone({})).toEqual([`${articleId} 2`])
  expect(await gone({ verdict: 'confirmed' })).toEqual([`${articleId} 2`])
  expect(await gone({ verdict: 'disputed' })).toEqual([])
})

/** An edition of so many claims, all of one speaker, of which every one is taken back, the last first. */
async function takenBack(name: string, id: string, count: number, at: Date) {
  const { articleId } = await room.article({ title: name })
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  const hops = saidBy(name, id)
  const document = {
    ...editionFixture,
    slug: `of-${articleId}`,
    article: { ...editionFixture.article, id: articleId },
    claims: numbers.map((number) => ({ ...confirmedClaim, number, hops })),
  }
  const { slug, article, publishedAt, beingChecked } = document
  const edition = {
    ...{ article_id: articleId, number: 1, slug, title: name, outlet: article.outlet, language: 'en' },
    ...{ ...verdictMix(document.claims), being_checked: beingChecked, claim_numbers: numbers },
    ...{ document: JSON.stringify(document), sha256: 'x', published_at: publishedAt, published_by: tomas.id },
  }
  await room.owner`insert into edition ${room.owner(edition)}`
  await room.owner`
    insert into published_article (article_id, slug, number, title, outlet, language, confirmed, disputed, unconfirmed,
      being_checked, first_published_at, published_at)
    values (${articleId}, ${slug}, 2, ${name}, 'x', 'en', 0, 0, 0, 0, ${publishedAt}, ${at})`
  await room.owner`
    insert into retraction
    select gen_random_uuid(), ${articleId}, ${slug}, number, 2, 'A hoax.',
      ${at}::timestamptz + number * interval '1 second', ${mara.id}
    from unnest(${numbers}::int[]) number`
  return { articleId, key: speakerOf({ hops })?.key ?? '' }
}

test('newer notices of others leave a speaker’s own in their feed', async () => {
  const olena = await takenBack('Olena', '01920000-0000-7000-8000-00000000aaaa', 1, later(10))
  const nora = await takenBack('Nora', '01920000-0000-7000-8000-00000000bbbb', 31, later(20))
  expect(await gone({ speaker: olena.key })).toEqual([`${olena.articleId} 1`])
  expect(await gone({ speaker: nora.key })).toHaveLength(30)
  expect(await gone({ speaker: 'olena-00bbbb' })).toEqual([])
  expect(await gone({})).toHaveLength(30)
})
