import { expect, test } from 'vitest'
import { linkEvidence } from '#db/commands/link-evidence.ts'
import { mergeClaims } from '#db/commands/merge-claims.ts'
import { resolveComment } from '#db/commands/resolve-comment.ts'
import { splitClaim } from '#db/commands/split-claim.ts'
import { writeComment } from '#db/commands/write-comment.ts'
import { ines, mara } from '#db/seed/cast.ts'
import type { LinkDraft } from '#domain/known-evidence-draft.ts'
import { bench } from '#tests/support/bench.ts'
import { evidenceSteps } from '#tests/support/evidence-steps.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'
import { refusalOf } from '#tests/support/refusals.ts'

const room = await freshNewsroom()
const { owner, as, article, claim, evidence } = room
const { merge, merging, split, splitting } = bench(room)
const { idOf, linking } = evidenceSteps(room)

async function two() {
  const on = await article()
  const first = await claim({ on })
  const second = await claim({ on, passage: 2, wording: 'Ice floats.' })
  return [first.claimId, second.claimId] as const
}

test.each<[string, Partial<LinkDraft>]>([
  ['another stance', { stance: 'contradicts' }],
  ['another pin', { pin: 'It never boils.' }],
  ['something else that it shows', { shows: 'It does not boil.' }],
])('claims with one piece of evidence and %s are not merged', async (_, differing) => {
  const [one, other] = await two()
  await evidence(one, {}, mara)
  await evidence(other, { title: 'Pan' }, mara)
  const alike = { shows: 'It boils.', pin: '100 °C' }
  const draft = await linking(other, await idOf(one, 1), { ...alike, ...differing })
  await linkEvidence(as(mara), draft)
  const asked = await merging([one, other])
  expect(await refusalOf(owner, () => mergeClaims(as(mara), asked))).toMatchObject({
    code: 'state',
    sentence: expect.stringContaining('e1 of claim 1 and e2 of claim 2 are one piece of evidence'),
  })
})

test('claims are neither merged nor split while somebody’s comment on one is unresolved', async () => {
  const [one, other] = await two()
  const thread = { claimId: other, words: 'Which ice?', tell: [] }
  const { commentId } = await writeComment(as(ines), thread)
  await writeComment(as(mara), { ...thread, inReplyTo: commentId })
  const asked = await merging([one, other])
  expect(await refusalOf(owner, () => mergeClaims(as(mara), asked))).toMatchObject({
    ...{ code: 'state', sentence: expect.stringContaining('Not every comment on claim 2 is resolved.') },
  })
  const parts = await splitting(other, 'Ice', 'floats')
  expect((await refusalOf(owner, () => splitClaim(as(mara), parts))).sentence).toContain('claim 2')
  await resolveComment(as(ines), { claimId: other, commentId })
  const { claimIds } = await split(other, 'Ice', 'floats')
  expect(await merge([one, ...claimIds])).toMatchObject({ merged: [1, 3, 4], into: 5 })
})
