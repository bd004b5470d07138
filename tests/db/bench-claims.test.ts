import { expect, test } from 'vitest'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { findArticle } from '#db/queries/find-article.ts'
import { tomas } from '#db/seed/cast.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { articleOfFive, revised } from '#tests/support/revised-article.ts'

const room = await freshNewsroom()

const claimsOf = async (articleId: string) => {
  const found = await findArticle(room.db, articleId)
  return new Map(found?.claims.map((claim) => [claim.number, claim]))
}

test('a claim comes with its version, its chain and the records of those who said it', async () => {
  const hops = [
    { who: 'A neighbour who saw it', kind: 'anonymous', cue: 'told', hedge: null },
    { who: 'The Harbour Wire', kind: 'agency', cue: 'reported', hedge: 'reportedly' },
  ] as const
  const { articleId, number } = await room.claim({ hops: [...hops] })
  const claim = (await claimsOf(articleId)).get(number)
  expect(claim).toMatchObject({
    version: 1,
    dueOn: null,
    waiting: null,
    isPublished: false,
    signedOffBy: null,
  })
  expect(claim?.hops).toEqual([
    {
      ...{ position: 1, name: 'A neighbour who saw it', isAnonymous: true, kind: null, reliability: null },
      ...{ cue: 'told', hedge: null },
    },
    {
      ...{ position: 2, name: 'The Harbour Wire', isAnonymous: false, kind: 'agency', reliability: 'F' },
      ...{ cue: 'reported', hedge: 'reportedly' },
    },
  ])
})

test('who signed it off, and whether readers have seen it', async () => {
  const { articleId, number } = await room.readyArticle()
  expect((await claimsOf(articleId)).get(number)).toMatchObject({ isPublished: false, signedOffBy: tomas.id })
  await publishEdition(room.as(tomas), await room.publication(articleId))
  expect((await claimsOf(articleId)).get(number)?.isPublished).toBe(true)
})

test('what a revision did to its words waits with what they were', async () => {
  const { articleId } = await articleOfFive(room)
  await revised(room, articleId)
  const claims = await claimsOf(articleId)
  expect([1, 2, 3, 4, 5].map((number) => claims.get(number)?.waiting?.state ?? null)).toEqual([
    null,
    null,
    'reworded',
    'changed',
    'lost',
  ])
  expect(claims.get(4)?.waiting).toMatchObject({
    was: 'The mayor opened 12 new cycle lanes in the old harbour.',
    differences: [{ kind: 'number', was: '12', is: '21' }],
  })
  expect(claims.get(5)?.anchor).toBeNull()
})
