import type { TransactionSql } from 'postgres'
import { afterAll, expect, test } from 'vitest'
import { databaseOn, openPool } from '#db/client.ts'
import { completePublishedLines } from '#db/published-lines.ts'
import { findEdition } from '#db/queries/find-edition.ts'
import { findPublisher } from '#db/queries/find-publisher.ts'
import { listFrontPage } from '#db/queries/list-front-page.ts'
import { mara } from '#db/seed/cast.ts'
import formatOne from '#tests/support/edition-format-1.json' with { type: 'json' }
import formatTwo from '#tests/support/edition-format-2.json' with { type: 'json' }
import { whileHeld } from '#tests/support/held-row.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const room = await freshNewsroom()
const { owner } = room
const readers = openPool(room.url, 'stet_reader', 1)
const reader = databaseOn(readers)

afterAll(() => readers.end())

/** An edition as an earlier version of Stet stored it, with no line beside it. */
async function stored(format: typeof formatOne | typeof formatTwo, title: string, number = 1, of?: string) {
  const articleId = of ?? (await room.article({ title })).articleId
  const slug = `check-${articleId}`
  const article = { ...format.article, id: articleId, title }
  const correction = number === 1 ? null : format.correction
  const text = JSON.stringify({ ...format, number, slug, article, correction })
  const publishedAt = new Date(Date.parse(format.publishedAt) + number * 1000).toISOString()
  await owner`
    insert into edition (article_id, number, slug, title, outlet, language, confirmed, disputed, unconfirmed,
      being_checked, claim_numbers, document, sha256, correction_kind, correction_reason, published_at, published_by)
    values (${articleId}, ${number}, ${slug}, ${title}, 'The Gazette', 'en', 1, 0, 0, 1, '{1}', ${text},
      encode(sha256(convert_to(${text}, 'UTF8')), 'hex'), ${correction?.kind ?? null}, ${correction?.reason ?? null},
      ${publishedAt}, ${mara.id})`
  return { articleId, slug }
}

const linesOf = (articleId: string) => owner`
  select p.number, p.title, array_agg(c.number order by c.number) as claims
  from published_article p join published_claim c using (article_id)
  where article_id = ${articleId} group by 1, 2`
const completed = async (times = 1) => {
  for (let time = 0; time < times; time++) await completePublishedLines(databaseOn(owner))
}

test.each([
  [1, formatOne],
  [2, formatTwo],
])('editions of format %i get their lines, once, and readers find them', async (format, document) => {
  const { articleId, slug } = await stored(document, `Of format ${format}`)
  await completed(2)
  const numbers = document.claims.map((claim) => claim.number)
  expect(await linesOf(articleId)).toEqual([{ number: 1, title: `Of format ${format}`, claims: numbers }])
  const front = await listFrontPage(reader, 1)
  expect(front.checks.map((check) => check.slug)).toContain(slug)
  expect((await findEdition(reader, slug, null))?.document.claims.map((claim) => claim.number)).toEqual(
    numbers,
  )
  expect(await findPublisher(reader)).toMatchObject({ name: 'The Example Desk', language: 'en' })
})

test('who publishes here is whom the newest edition names, though it was asked before', async () => {
  const renamed = { ...formatTwo, newsroom: { ...formatTwo.newsroom, name: 'The Renamed Desk' } }
  const { articleId } = await stored(formatTwo, 'Named twice', 3)
  for (const _ of [1, 2]) expect(await findPublisher(reader)).toMatchObject({ name: 'The Example Desk' })
  await stored(renamed, 'Named twice', 4, articleId)
  for (const _ of [1, 2]) expect(await findPublisher(reader)).toMatchObject({ name: 'The Renamed Desk' })
})

test('lines of an earlier edition than the newest are written anew; those that are right are left alone', async () => {
  const behind = await stored(formatTwo, 'As first published')
  const right = await stored(formatTwo, 'Left alone')
  await completed()
  await owner`update published_article set title = 'Marked' where article_id = ${right.articleId}`
  await stored(formatTwo, 'As published since', 2, behind.articleId)
  await completed()
  expect(await linesOf(behind.articleId)).toMatchObject([{ number: 2, title: 'As published since' }])
  expect(await linesOf(right.articleId)).toMatchObject([{ number: 1, title: 'Marked' }])
})

test('an article that is retracted while its lines are looked for gets none', async () => {
  const { articleId, slug } = await stored(formatTwo, 'Retracted meanwhile')
  const work = openPool(room.url, null, 1)
  const retract = async (held: TransactionSql) => {
    await held`select from article where id = ${articleId} for no key update`
    await held`
      insert into retraction (id, article_id, slug, reason, retracted_at, retracted_by)
      values (gen_random_uuid(), ${articleId}, ${slug}, 'Forged', now(), ${mara.id})`
  }
  await whileHeld(owner, retract, [() => completePublishedLines(databaseOn(work))])
  await work.end()
  expect(await linesOf(articleId)).toEqual([])
  expect((await listFrontPage(reader, 1)).checks.map((check) => check.slug)).not.toContain(slug)
})
