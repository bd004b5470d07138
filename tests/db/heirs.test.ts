import { expect, test } from 'vitest'
import { undoStep } from '#db/commands/undo-step.ts'
import { withdrawClaim } from '#db/commands/withdraw-claim.ts'
import { findArticle } from '#db/queries/find-article.ts'
import { listHeirs } from '#db/queries/list-heirs.ts'
import { mara } from '#db/seed/cast.ts'
import { bench, undoableOf } from '#tests/support/bench.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const room = await freshNewsroom()
const { db, as, version, article, claim } = room
const { split, merge } = bench(room)
const later = new Date(now.getTime() + 60_000)

const heirs = async (claimId: string) =>
  (await listHeirs(db, claimId)).map(({ number, descent }) => [number, descent])
const onBench = async (articleId: string) =>
  new Map((await findArticle(db, articleId))?.claims.map((one) => [one.number, one.heirs]))

test('a claim that was split or merged names those that it became, on its page and on the bench', async () => {
  const on = await article()
  const { claimId } = await claim({ on })
  const [one = '', two = ''] = (await split(claimId, 'Water boils', 'at 100 degrees')).claimIds
  expect(await heirs(claimId)).toEqual([
    [2, 'split'],
    [3, 'split'],
  ])
  const merged = await merge([one, two])
  expect([await heirs(one), await heirs(two)]).toEqual([[[4, 'merge']], [[4, 'merge']]])
  expect(await heirs(merged.claimId)).toEqual([])
  const claims = await onBench(on.articleId)
  expect(claims.get(2)).toEqual([{ id: merged.claimId, number: 4, descent: 'merge' }])
  expect(claims.get(1)).toHaveLength(2)
  expect(claims.get(4)).toBeUndefined()
})

test('a split that was undone is forgotten, and a claim that is withdrawn later became nothing', async () => {
  const { claimId, articleId } = await claim()
  await split(claimId, 'Water boils', 'at 100 degrees')
  const { seq: of = 0 } = (await undoableOf(db, articleId, mara)) ?? {}
  await undoStep(as(mara), { articleId, of })
  expect(await heirs(claimId)).toEqual([])
  await withdrawClaim(as(mara, later), { claimId, basedOn: await version(claimId), reason: 'Twice' })
  expect(await heirs(claimId)).toEqual([])
  expect((await onBench(articleId)).get(1)).toBeUndefined()
})
