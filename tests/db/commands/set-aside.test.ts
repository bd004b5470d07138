import { expect, test } from 'vitest'
import { setAsidePassages } from '#db/commands/set-aside-passages.ts'
import { takeUpPassages } from '#db/commands/take-up-passages.ts'
import { ines, mara, tomas } from '#db/seed/cast.ts'
import { benchOf } from '#tests/support/bench.ts'
import type { TestArticle } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const { owner, as, article, claim, logged } = await freshNewsroom()

const context = { reason: 'context', note: null } as const
const run = (on: TestArticle, ...positions: number[]) => ({
  articleId: on.articleId,
  passageIds: positions.map((position) => on.passages[position - 1]?.id ?? ''),
})
const asides = async (on: TestArticle) =>
  (await benchOf(owner, on.articleId)).asides.map(({ position }) => position)

test('a run of passages is set aside at once, in whatever order it was sent, and is one line of the log', async () => {
  const on = await article()
  const draft = { ...run(on, 4, 2, 3), reason: 'opinion', note: 'All of it' } as const
  expect(await setAsidePassages(as(mara), draft)).toEqual({ positions: [2, 3, 4] })
  expect((await benchOf(owner, on.articleId)).asides).toEqual(
    [2, 3, 4].map((position) => ({ position, reason: 'opinion', note: 'All of it', set_aside_by: mara.id })),
  )
  expect(await logged(on.articleId, 2)).toMatchObject([
    { type: 'passage.set-aside', payload: { passage: 2, passages: [2, 3, 4], reason: 'opinion' } },
    { type: 'article.added' },
  ])
  expect(await takeUpPassages(as(tomas), run(on, 2, 4))).toEqual({ positions: [2, 4] })
  expect(await asides(on)).toEqual([3])
  expect(await logged(on.articleId)).toMatchObject([
    { type: 'passage.taken-up', payload: { passage: 2, passages: [2, 4] } },
  ])
})

test('of a run in which one passage cannot be, none is set aside or taken up, and the refusal names it', async () => {
  const on = await article()
  await claim({ on, passage: 3, wording: 'Steam takes more room.' })
  await on.setAside(2, 'context', new Date())
  const set = (...positions: number[]) =>
    refusalOf(owner, () => setAsidePassages(as(mara), { ...run(on, ...positions), ...context }))
  const takeUp = (...positions: number[]) =>
    refusalOf(owner, () => takeUpPassages(as(mara), run(on, ...positions)))
  expect((await set(3, 4)).sentence).toContain('A claim stands on passage 3')
  expect((await set(2, 4)).sentence).toContain('Set aside already: passage 2')
  expect((await takeUp(2, 4)).sentence).toContain('Not set aside: passage 4')
  const other = run(await article(), 1)
  const mixed = { articleId: on.articleId, passageIds: [...run(on, 4).passageIds, ...other.passageIds] }
  expect(await refusalOf(owner, () => setAsidePassages(as(mara), { ...mixed, ...context }))).toMatchObject({
    code: 'not-found',
  })
  expect(await refusalOf(owner, () => takeUpPassages(as(ines), run(on, 2)))).toMatchObject({
    code: 'role-needed',
  })
  expect(await asides(on)).toEqual([2])
})
