import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { databaseOn, openPool } from '#db/client.ts'
import { addArticle } from '#db/commands/add-article.ts'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { extractClaim } from '#db/commands/extract-claim.ts'
import { proposeVerdict } from '#db/commands/propose-verdict.ts'
import { sendBack } from '#db/commands/send-back.ts'
import { setAsidePassages } from '#db/commands/set-aside-passages.ts'
import { signOff } from '#db/commands/sign-off.ts'
import { withdrawClaim } from '#db/commands/withdraw-claim.ts'
import { findArticle } from '#db/queries/find-article.ts'
import { findPassage } from '#db/queries/find-passage.ts'
import { listArticles } from '#db/queries/list-articles.ts'
import { claim } from '#db/schema/claim.ts'
import { newsroom } from '#db/schema/newsroom.ts'
import { person } from '#db/schema/people.ts'
import { articleDraft } from '#domain/article-draft.ts'
import { claimDraft } from '#domain/claim-draft.ts'
import { countStates } from '#domain/coverage.ts'
import { DESK_PAGE_SIZE } from '#domain/desk-list.ts'
import { verdictDraft } from '#domain/verdict-draft.ts'
import { workbenchPassages } from '#domain/workbench.ts'
import { freshDatabase } from '#tests/support/database.ts'

const { url } = await freshDatabase()
const pool = openPool(url, null, 2)
const db = databaseOn(pool)
afterAll(() => pool.end())

const people = { ada: uuidv7(), grace: uuidv7(), ravi: uuidv7() }
const now = new Date('2026-03-14T12:00:00Z')
const ada = { db, actorId: people.ada, now }
const grace = { db, actorId: people.grace, now }
const ravi = { db, actorId: people.ravi, now }
const text = 'One is here. Two is here. Three is here.\nFour is here. Five is here. Six is here.'

beforeAll(async () => {
  await db
    .insert(newsroom)
    .values({ name: 'Courier', timeZone: 'Europe/Kyiv', domains: [], contact: '-', corrections: '-' })
  const someone = { passwordHash: '-', createdAt: now }
  await db.insert(person).values([
    { ...someone, id: people.ada, name: 'Ada', email: 'ada@example.org', role: 'editor' },
    { ...someone, id: people.grace, name: 'Grace', email: 'grace@example.org', role: 'editor' },
    { ...someone, id: people.ravi, name: 'Ravi', email: 'ravi@example.org', role: 'reviewer' },
  ])
})

async function bringIn(title: string, at = now, words = text) {
  const about = { title, outlet: 'Courier', language: 'en', ownership: 'ours' }
  const draft = articleDraft.parse({ ...about, text: words })
  const { articleId } = await addArticle({ ...ada, now: at }, draft)
  const found = await findArticle(db, articleId)
  if (!found) throw new Error('The article that was just brought in is not there')
  const passageIds = found.passages.map((passage) => passage.id)
  const make = (position: number, words: string) =>
    extractClaim(
      ada,
      claimDraft.parse({
        articleId,
        passageId: passageIds[position - 1],
        words,
        wording: `That ${words}`,
        kind: 'fact',
      }),
    )
  const aside = (position: number) => {
    const passageId = passageIds[position - 1] ?? ''
    return setAsidePassages(ada, { articleId, passageIds: [passageId], reason: 'opinion', note: 'Mine' })
  }
  return { articleId, passageIds, make, aside }
}

async function versionOf(claimId: string): Promise<number> {
  const [row] = await db.select({ version: claim.version }).from(claim).where(eq(claim.id, claimId))
  return row?.version ?? 0
}

const unconfirmed = async (claimId: string) =>
  verdictDraft.parse({
    claimId,
    basedOn: String(await versionOf(claimId)),
    so: 'unconfirmed',
    rationale: 'Nobody counted them.',
    missingSo: 'A count.',
    asOf: '2026-03-14',
  })

test('the list counts coverage as the workbench does, claims across passages included', async () => {
  const { articleId, make, aside } = await bringIn('Coverage')
  await make(1, 'One is here. Two')
  await make(2, 'is here.')
  const gone = await make(4, 'Four')
  await withdrawClaim(ada, { claimId: gone.claimId, basedOn: 1, reason: 'Twice' })
  await aside(5)
  const listed = (await listArticles(db, 1)).articles.find((article) => article.id === articleId)
  expect(listed).toMatchObject({ title: 'Coverage', stages: { unassigned: 2 }, edition: 0, isOurs: true })
  expect(listed?.openPassages).toBe(2)
  expect(listed?.coverage).toEqual({ claimed: 2, 'set aside': 1, unread: 3 })

  const found = await findArticle(db, articleId)
  const passages = workbenchPassages(text, found?.passages ?? [], found?.claims ?? [])
  expect(countStates(passages)).toEqual(listed?.coverage)
  expect(passages[4]?.aside).toEqual({ reason: 'opinion', note: 'Mine', by: 'Ada' })
})

test('a claim that begins where a passage ends does not cover it', async () => {
  const { articleId, make } = await bringIn('Touching', now, '甲来了。乙走了。丙在。')
  await make(2, '乙走了')
  const { articles } = await listArticles(db, 1)
  const listed = articles.find((article) => article.id === articleId)
  expect(listed?.coverage).toEqual({ claimed: 1, 'set aside': 0, unread: 2 })
})

test('each claim has its stage, its place and who has it', async () => {
  const { articleId, make } = await bringIn('Stages')
  const claims = [await make(1, 'One'), await make(2, 'Two'), await make(3, 'Three')]
  claims.push(await make(4, 'Four'), await make(5, 'Five'))
  const ids = claims.map((each) => each.claimId)
  const [, assigned = '', proposed = '', sentBack = '', signed = ''] = ids
  for (const claimId of ids.slice(1))
    await assignClaim(ada, { claimId, personId: people.ravi, dueAt: '2026-03-31T14:00' })
  for (const claimId of [proposed, sentBack, signed]) await proposeVerdict(ravi, await unconfirmed(claimId))
  const basedOn = (claimId: string) => versionOf(claimId)
  await sendBack(grace, { claimId: sentBack, basedOn: await basedOn(sentBack), reason: 'Thin' })
  await signOff(grace, { claimId: signed, basedOn: await basedOn(signed) })

  const found = await findArticle(db, articleId)
  expect(found?.claims.map((card) => [card.number, card.stage])).toEqual([
    [1, 'unassigned'],
    [2, 'assigned'],
    [3, 'proposed'],
    [4, 'checking'],
    [5, 'signed off'],
  ])
  const card = found?.claims.find((each) => each.id === assigned)
  expect(card).toMatchObject({
    assignee: { name: 'Ravi', dueAt: '2026-03-31T11:00:00.000Z' },
    anchor: { start: 13, end: 16 },
    answers: null,
  })
  expect(found?.claims[4]?.answers).toEqual({ said: null, so: 'unconfirmed' })
})

test('a passage stands between its neighbours, with its claims and the next unread one', async () => {
  const { articleId, passageIds, make, aside } = await bringIn('Passage')
  await make(2, 'Two')
  await aside(3)
  const found = await findPassage(db, articleId, passageIds[1] ?? '')
  expect(found).toMatchObject({
    words: 'Two is here.',
    count: 6,
    before: { position: 1 },
    after: { position: 3 },
    nextUnread: { position: 4 },
    claims: [{ number: 1 }],
  })
})

test('what is not there is null, also a passage of another article', async () => {
  const { articleId, passageIds } = await bringIn('One')
  const other = await bringIn('Other')
  expect(await findArticle(db, uuidv7())).toBeNull()
  expect(await findPassage(db, articleId, uuidv7())).toBeNull()
  expect(await findPassage(db, other.articleId, passageIds[0] ?? '')).toBeNull()
})

test('the list is newest first, a page at a time, and says whether there is more', async () => {
  for (let count = 1; count <= DESK_PAGE_SIZE + 1; count += 1)
    await bringIn(`Later ${count}`, new Date(now.getTime() + count * 60_000))
  const first = await listArticles(db, 1)
  expect(first.articles).toHaveLength(DESK_PAGE_SIZE)
  expect(first.articles[0]?.title).toBe(`Later ${DESK_PAGE_SIZE + 1}`)
  expect(first.hasMore).toBe(true)
  const second = await listArticles(db, 2)
  expect(second.articles[0]?.title).toBe('Later 1')
  expect(second.hasMore).toBe(false)
})
