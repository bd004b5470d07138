import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { moveAnchor } from '#db/commands/move-anchor.ts'
import { ines, mara, tomas } from '#db/seed/cast.ts'
import type { MoveAnchorDraft } from '#domain/bench-draft.ts'
import { bench, editorsOf } from '#tests/support/bench.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const room = await freshNewsroom()
const { owner, as, article, claim, signedClaim, publishedArticle, logged } = room
const { move, moving, textOf } = bench(room)

const anchorOf = async (claimId: string) =>
  (await owner`select exact, prefix, suffix, starts_at, ends_at from anchor where claim_id = ${claimId}`)[0]

test('a claim is put on fewer words: its context follows, its version rises, and who did it edited it', async () => {
  const { claimId, articleId } = await claim()
  expect(await move(claimId, 'boils at 100 degrees', tomas)).toEqual({ number: 1, version: 2 })
  expect(await anchorOf(claimId)).toEqual({
    ...{ exact: 'boils at 100 degrees', prefix: 'Water ', suffix: '. Ice floats on it. Steam takes ' },
    ...{ starts_at: 6, ends_at: 26 },
  })
  expect(await editorsOf(owner, claimId)).toEqual([mara.id, tomas.id].sort())
  expect(await logged(articleId)).toMatchObject([
    {
      ...{ type: 'anchor.moved', actorId: tomas.id },
      payload: {
        ...{ revision: 1, waited: null, from: { words: 'Water boils at 100 degrees.', start: 0, end: 27 } },
        to: { words: 'boils at 100 degrees', start: 6, end: 26 },
      },
    },
  ])
})

test('a standing sign-off falls, and names the cause; a published claim can be put on other words', async () => {
  const { claimId } = await signedClaim()
  await move(claimId, 'at 100 degrees')
  const [fallen] = await owner`select fell_cause from sign_off where claim_id = ${claimId}`
  expect(fallen).toEqual({ fell_cause: 'the claim was put on other words' })
  const published = await publishedArticle()
  await move(published.claimId, 'at 100 degrees')
  expect((await anchorOf(published.claimId))?.exact).toBe('at 100 degrees')
})

test('words that wait are placed: nothing waits any more, and the log says what had', async () => {
  const { claimId, articleId } = await claim()
  const { id: revisionId } = await textOf(articleId)
  await owner`insert into reanchoring (claim_id, revision_id, state, differences, candidates)
    values (${claimId}, ${revisionId}, 'lost', '[]', '[]')`
  await owner`delete from anchor where claim_id = ${claimId}`
  await move(claimId, 'Ice floats on it.')
  expect(await owner`select settlement, settled_by from reanchoring where claim_id = ${claimId}`).toEqual([
    { settlement: 'placed', settled_by: mara.id },
  ])
  expect((await anchorOf(claimId))?.exact).toBe('Ice floats on it.')
  expect(await logged(articleId)).toMatchObject([{ payload: { from: null, waited: 'lost' } }])
})

test('the white space around the words chosen is no part of them', async () => {
  const { claimId } = await claim()
  const draft = await moving(claimId, 'boils')
  await moveAnchor(as(mara), { ...draft, startsAt: draft.startsAt - 1, endsAt: draft.endsAt + 1 })
  expect(await anchorOf(claimId)).toMatchObject({ exact: 'boils', starts_at: 6, ends_at: 11 })
})

test('no claim is put where it stands, on nothing, on half a character, or on words that do not stand there', async () => {
  const on = await article({ text: 'Tea 👩‍🚒 boils. Ice floats.' })
  const { claimId } = await claim({ on })
  const draft = await moving(claimId, 'boils')
  const why = async (given: Partial<MoveAnchorDraft>, who = mara) => {
    const refusal = await refusalOf(owner, () => moveAnchor(as(who), { ...draft, ...given }))
    return refusal.code
  }
  const same = await moving(claimId, 'Tea 👩‍🚒 boils.')
  expect(await refusalOf(owner, () => moveAnchor(as(mara), same))).toMatchObject({
    ...{ code: 'state', sentence: expect.stringContaining('already') },
  })
  expect(await why({ startsAt: 3, endsAt: 4, words: ' ' })).toBe('words')
  expect(await why({ startsAt: 4, endsAt: 6, words: '👩' })).toBe('words')
  expect(await why({ startsAt: 9, endsAt: 5 })).toBe('words')
  expect(await why({ endsAt: 9_999 })).toBe('words')
  expect(await why({ words: 'floats' })).toBe('words')
  expect(await why({ basedOn: 9 })).toBe('stale')
  expect(await why({ revisionId: uuidv7() })).toBe('stale')
  expect(await why({ claimId: uuidv7() })).toBe('not-found')
  expect(await why({}, ines)).toBe('role-needed')
})
