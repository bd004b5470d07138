import postgres from 'postgres'
import { afterAll, expect, test } from 'vitest'
import { databaseOn } from '#db/client.ts'
import { reviseArticle } from '#db/commands/revise-article.ts'
import { mara, ruth } from '#db/seed/cast.ts'
import { outcomesIn } from '#db/settled-words.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { after, articleOfFive } from '#tests/support/revised-article.ts'

const room = await freshNewsroom()
const { owner, url, as, logged } = room

const asked: string[] = []
const counting = postgres(url, {
  ...{ max: 1, onnotice: () => {}, connection: { role: 'stet_app' } },
  debug: (_connection, query) => asked.push(query),
})
afterAll(() => counting.end({ timeout: 3 }))

const kinds = ['signed', 'proposed', 'bare', 'reworded', 'lost'] as const
const kindOf = (index: number) => kinds[index % kinds.length] ?? 'bare'

const sentence = (index: number) =>
  kindOf(index) === 'lost'
    ? `Choir ${index + 100} sang beneath lighthouse ${index + 100} at midnight.`
    : `The mayor of town ${index + 100} opened 12 cycle lanes in the old harbour there.`
const edited = (index: number) => {
  if (kindOf(index) === 'lost') return 'It rained.'
  return sentence(index).replace('opened 12', kindOf(index) === 'reworded' ? 'has opened 12' : 'opened 21')
}

/** So many claims that change, fall, are reworded or lost; Ruth proposed the verdicts, and Tomas signed. */
async function articleOf(claims: number) {
  const all = Array.from({ length: claims }, (_, index) => index)
  const on = await room.article({ title: `${claims} claims`, text: all.map(sentence).join(' ') })
  for (const index of all) {
    const { claimId } = await room.claim({ on, passage: index + 1, wording: `Claim ${index + 1}.` })
    if (kindOf(index) === 'bare') continue
    await room.evidence(claimId, {}, mara)
    await room.proposal(claimId, {}, ruth)
    if (kindOf(index) !== 'proposed') await room.sign(claimId)
  }
  return { articleId: on.articleId, text: all.map(edited).join(' ') }
}

/** How many queries bringing the text in takes, once the driver knows the types. */
async function queriesOf({ articleId, text }: { articleId: string; text: string }) {
  asked.length = 0
  const desk = { ...as(mara), db: databaseOn(counting) }
  await reviseArticle(desk, { articleId, basedOn: 1, text })
  return asked.length
}

test('a revision takes as many queries for forty claims as for ten', { timeout: 120_000 }, async () => {
  const few = await articleOf(10)
  const many = await articleOf(40)
  await counting`select 1`
  const queries = await queriesOf(few)
  expect(await queriesOf(many)).toBe(queries)
  const fell = await owner`
    select count(*)::int from sign_off s join claim c on c.id = s.claim_id
    where c.article_id = ${many.articleId} and fell_at is not null and fell_cause is not null`
  expect(fell).toEqual([{ count: 16 }])
  const told = await owner`
    select n.person_id, count(*)::int from notification n join claim c on c.id = n.claim_id
    where c.article_id = ${many.articleId} and n.kind = 'needs recheck' group by 1`
  expect(told).toEqual([{ person_id: ruth.id, count: 24 }])
  const carried = await owner`
    select c.number, c.version = p.claim_version as follows, p.ended_at is null as stands from proposal p
    join claim c on c.id = p.claim_id where c.article_id = ${few.articleId} order by 1`
  expect(carried.filter(({ stands }) => stands)).toEqual(
    [4, 9].map((number) => ({ number, follows: true, stands: true })),
  )
  const entries = (await logged(few.articleId, 17)).reverse().map(({ type }) => type)
  const five = [
    ...['anchor.waits', 'sign-off.fell', 'anchor.waits', 'proposal.fell', 'anchor.waits'],
    ...['anchor.waits', 'anchor.waits', 'sign-off.fell'],
  ]
  expect(entries).toEqual(['article.revised', ...five, ...five])
})

test('words that were found before are not looked for again, unless they rest elsewhere since', async () => {
  const { articleId } = await articleOfFive(room, { isSigned: false })
  const article = { id: articleId, language: 'en' }
  const fresh = await outcomesIn(room.db, article, after)
  const told = fresh.map((one) => ({
    ...one,
    reanchored: { state: 'lost' as const, candidates: [] },
  }))
  const elsewhere = told.map((one) =>
    one.number === 4 ? { ...one, anchor: { ...one.anchor, end: one.anchor.end - 1 } } : one,
  )
  const again = await outcomesIn(room.db, article, after, elsewhere)
  expect(again.map(({ reanchored }) => reanchored.state)).toEqual(['lost', 'lost', 'lost', 'changed', 'lost'])
  expect(again[3]).toEqual(fresh[3])
})
