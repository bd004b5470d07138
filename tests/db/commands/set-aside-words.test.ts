import { expect, test } from 'vitest'
import { extractClaim } from '#db/commands/extract-claim.ts'
import { moveAnchor } from '#db/commands/move-anchor.ts'
import { setAsidePassages } from '#db/commands/set-aside-passages.ts'
import { splitClaim } from '#db/commands/split-claim.ts'
import { takeUpPassages } from '#db/commands/take-up-passages.ts'
import { undoStep } from '#db/commands/undo-step.ts'
import { withdrawClaim } from '#db/commands/withdraw-claim.ts'
import { mara, tomas } from '#db/seed/cast.ts'
import { bench, undoableOf } from '#tests/support/bench.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

/* One rule wherever words come to rest: a passage that is set aside is taken up again first. */
const room = await freshNewsroom()
const { owner, as, db, version, article, claim } = room
const { move, moving, splitting, spanOf, undo } = bench(room)
const second = {
  code: 'state',
  sentence: 'Passage 2 is set aside. Take it up again before a claim stands on it.',
}
const both = 'Water boils at 100 degrees. Ice floats on it.'

async function standing() {
  const on = await article()
  return { on, ...(await claim({ on })) }
}

test('no claim is made of it, not even where it starts on another passage', async () => {
  const { on, articleId } = await standing()
  await on.setAside(2, 'context', now)
  const make = (passage: number, words: string) => async () => {
    const { revisionId, startsAt, endsAt } = await spanOf(articleId, words)
    const passageId = on.passages[passage - 1]?.id ?? ''
    const chosen = { articleId, passageId, words, revisionId, startsAt, endsAt }
    await extractClaim(as(mara), { ...chosen, wording: 'It floats.', kind: 'fact', dueOn: null, hops: [] })
  }
  expect(await refusalOf(owner, make(2, 'Ice floats on it.'))).toMatchObject(second)
  expect(await refusalOf(owner, make(1, both))).toMatchObject(second)
})

test('no claim is moved onto it, in part or whole, nor split onto it', async () => {
  const { on, claimId } = await standing()
  await on.setAside(2, 'context', now)
  for (const words of [both, 'Ice']) {
    const draft = await moving(claimId, words)
    expect(await refusalOf(owner, () => moveAnchor(as(mara), draft))).toMatchObject(second)
  }
  await on.setAside(3, 'context', now)
  const draft = await splitting(claimId, 'Steam', 'Ice')
  expect(await refusalOf(owner, () => splitClaim(as(mara), draft))).toMatchObject({
    ...{ code: 'state', sentence: expect.stringContaining('Passages 2 and 3 are set aside.') },
  })
  await move(claimId, 'boils')
})

test('undoing puts no claim back onto it', async () => {
  const moved = await standing()
  await move(moved.claimId, 'Ice floats on it.')
  const withdrawn = await standing()
  const basedOn = await version(withdrawn.claimId)
  await withdrawClaim(as(mara), { claimId: withdrawn.claimId, basedOn, reason: 'Twice' })
  for (const { on, articleId } of [moved, withdrawn]) {
    const passageIds = [on.passages[0]?.id ?? '']
    await setAsidePassages(as(tomas), { articleId, passageIds, reason: 'context', note: null })
    const { seq = 0 } = (await undoableOf(db, articleId, mara)) ?? {}
    const refused = await refusalOf(owner, () => undoStep(as(mara), { articleId, of: seq }))
    expect(refused.sentence).toContain('Passage 1 is set aside.')
    await takeUpPassages(as(tomas), { articleId, passageIds })
    await undo(articleId)
  }
})

test('where a revision put a claim on one, its words can still be trimmed', async () => {
  const { on, claimId } = await standing()
  await on.setAside(2, 'context', now)
  await owner`update anchor set starts_at = 0, ends_at = ${both.length}, exact = ${both} where claim_id = ${claimId}`
  await move(claimId, 'boils at 100 degrees. Ice')
})
