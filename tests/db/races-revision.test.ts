import type { TransactionSql } from 'postgres'
import { expect, test } from 'vitest'
import { acceptAnchor } from '#db/commands/accept-anchor.ts'
import { extractClaim } from '#db/commands/extract-claim.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { signOff } from '#db/commands/sign-off.ts'
import { listWaiting } from '#db/queries/list-waiting.ts'
import { mara, ruth, tomas } from '#db/seed/cast.ts'
import { whileHeld } from '#tests/support/held-row.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { after, articleOfFive, revised } from '#tests/support/revised-article.ts'

const room = await freshNewsroom(6)
const { owner, as, db, version } = room

const articleRow = (id: string) => (held: TransactionSql) =>
  held`select 1 from article where id = ${id} for update`
const claimRow = (id: string) => (held: TransactionSql) =>
  held`select 1 from claim where id = ${id} for update`
const standing = (claimId: string) => owner`
  select fell_cause from sign_off where claim_id = ${claimId} and fell_at is null`

/** The article with an open proposal on claim 4, whose words the revision changes, and on claim 3, which it rewords. */
async function proposed() {
  const five = await articleOfFive(room, { isSigned: false })
  for (const number of [3, 4]) {
    await room.evidence(five.claim(number), {}, mara)
    await room.proposal(five.claim(number), {}, mara)
  }
  const signing = async (number: number) => {
    const draft = { claimId: five.claim(number), basedOn: await version(five.claim(number)) }
    return () => signOff(as(tomas), draft)
  }
  return { ...five, signing }
}

test('two revisions at once: one comes in, the other is old', async () => {
  const { articleId } = await articleOfFive(room, { isSigned: false })
  const rivals = [() => revised(room, articleId), () => revised(room, articleId, 'Other words.', 1, tomas)]
  expect(await whileHeld(owner, articleRow(articleId), rivals)).toEqual(['done', 'stale'])
  const rows = await owner`select number from revision where article_id = ${articleId} order by 1`
  expect(rows).toEqual([{ number: 1 }, { number: 2 }])
})

test('a revision before a sign-off: what the signer saw is old', async () => {
  for (const number of [3, 4]) {
    const { articleId, claim, signing } = await proposed()
    const rivals = [() => revised(room, articleId), await signing(number)]
    const outcome = await whileHeld(owner, claimRow(claim(number)), rivals)
    // Of changed words the proposal ended as well; of reworded ones it can be signed off once the page is looked at.
    expect(outcome).toEqual(['done', number === 3 ? 'stale' : 'state'])
    expect(await standing(claim(number))).toEqual([])
  }
})

test('a sign-off before a revision: it falls where the words changed, and stands where they were reworded', async () => {
  const { articleId, claim, signing } = await proposed()
  for (const number of [3, 4]) {
    const rivals: (() => Promise<unknown>)[] = [await signing(number)]
    if (number === 4) rivals.push(() => revised(room, articleId))
    const done = number === 4 ? ['done', 'done'] : ['done']
    expect(await whileHeld(owner, claimRow(claim(number)), rivals)).toEqual(done)
  }
  expect(await standing(claim(3))).toHaveLength(1)
  expect(await standing(claim(4))).toEqual([])
})

test('accepting words while the next revision comes in: nobody accepts what they did not see', async () => {
  const { articleId, claim } = await articleOfFive(room, { isSigned: false })
  await revised(room, articleId)
  const draft = { claimId: claim(3), basedOn: await version(claim(3)) }
  const next = after.replace('many people', 'very many people')
  const rivals = [() => revised(room, articleId, next, 2), () => acceptAnchor(as(ruth), draft)]
  expect(await whileHeld(owner, claimRow(claim(3)), rivals)).toEqual(['done', 'stale'])
  expect((await listWaiting(db, articleId)).map(({ number }) => number)).toEqual([3, 4, 5])
})

test('a claim while a revision comes in: its passage is of the text before', async () => {
  const { articleId, on } = await articleOfFive(room, { isSigned: false })
  const passage = on.passages[0]
  const draft = { articleId, passageId: passage?.id ?? '', words: 'Trams', wording: 'Trams ran.' }
  const extracting = () => extractClaim(as(tomas), { ...draft, kind: 'fact', dueOn: null, hops: [] })
  const rivals = [() => revised(room, articleId), extracting]
  expect(await whileHeld(owner, articleRow(articleId), rivals)).toEqual(['done', 'state'])
})

test('a revision before publishing: the preview is old', async () => {
  const { articleId } = await articleOfFive(room)
  const draft = await room.publication(articleId)
  const rivals = [() => revised(room, articleId), () => publishEdition(as(tomas), draft)]
  expect(await whileHeld(owner, articleRow(articleId), rivals)).toEqual(['done', 'stale'])
})
