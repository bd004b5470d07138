import type { TransactionSql } from 'postgres'
import { expect, test } from 'vitest'
import { attachEvidence } from '#db/commands/attach-evidence.ts'
import { mergeClaims } from '#db/commands/merge-claims.ts'
import { moveAnchor } from '#db/commands/move-anchor.ts'
import { removeEvidence } from '#db/commands/remove-evidence.ts'
import { reviseArticle } from '#db/commands/revise-article.ts'
import { setAsidePassages } from '#db/commands/set-aside-passages.ts'
import { signOff } from '#db/commands/sign-off.ts'
import { splitClaim } from '#db/commands/split-claim.ts'
import { undoStep } from '#db/commands/undo-step.ts'
import { mara, ruth, tomas } from '#db/seed/cast.ts'
import { bench, benchOf, undoableOf } from '#tests/support/bench.ts'
import { observation } from '#tests/support/drafts.ts'
import { articleOfFour } from '#tests/support/factories.ts'
import { whileHeld } from '#tests/support/held-row.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const room = await freshNewsroom(6)
const { owner, as, db, version, article, claim, evidence, proposedClaim } = room
const { moving, splitting, merging, move } = bench(room)

const articleRow = (id: string) => (held: TransactionSql) =>
  held`select 1 from article where id = ${id} for update`
const claimRow = (id: string) => (held: TransactionSql) =>
  held`select 1 from claim where id = ${id} for update`

const parts = ['Water boils', '100 degrees'] as const
const undoing = async (articleId: string, who = mara) => {
  const { seq = 0 } = (await undoableOf(db, articleId, who)) ?? {}
  return () => undoStep(as(who), { articleId, of: seq })
}

test('two splits at once: the claim is split once', async () => {
  const { claimId, articleId } = await claim()
  const draft = await splitting(claimId, ...parts)
  const rivals = [() => splitClaim(as(mara), draft), () => splitClaim(as(tomas), draft)]
  expect(await whileHeld(owner, articleRow(articleId), rivals)).toEqual(['done', 'state'])
  expect((await benchOf(owner, articleId)).claims.map(({ number }) => number)).toEqual([2, 3])
})

test('two merges of the same claims, named the other way round, wait for each other instead of locking up', async () => {
  const on = await article()
  const first = await claim({ on })
  const second = await claim({ on, passage: 2, wording: 'Ice floats.' })
  const [one, other] = [
    await merging([first.claimId, second.claimId]),
    await merging([second.claimId, first.claimId]),
  ]
  const rivals = [() => mergeClaims(as(mara), one), () => mergeClaims(as(tomas), other)]
  expect(await whileHeld(owner, articleRow(on.articleId), rivals)).toEqual(['done', 'state'])
  expect((await benchOf(owner, on.articleId)).claims).toHaveLength(1)
})

test('a sign-off while the claim is split: whoever comes second finds nothing to do it to', async () => {
  const { claimId } = await proposedClaim()
  const draft = await splitting(claimId, ...parts)
  const sign = { claimId, basedOn: await version(claimId) }
  const rivals = [() => splitClaim(as(mara), draft), () => signOff(as(tomas), sign)]
  expect(await whileHeld(owner, claimRow(claimId), rivals)).toEqual(['done', 'state'])
  expect(await owner`select 1 from sign_off where claim_id = ${claimId}`).toEqual([])
})

test('evidence is removed while its claim is split: the new claims do not keep it whole', async () => {
  const { claimId, articleId } = await claim()
  await evidence(claimId, {}, mara)
  const draft = await splitting(claimId, ...parts)
  const [piece] = await owner`select evidence_id as id from evidence_link where claim_id = ${claimId}`
  const removal = { evidenceId: piece?.id, basedOn: 2, reason: 'Forged' }
  const rivals = [() => splitClaim(as(mara), draft), () => removeEvidence(as(ruth), removal)]
  // Whoever removed it saw it on one claim, and by then it is on two others: they look again.
  expect(await whileHeld(owner, claimRow(claimId), rivals)).toEqual(['done', 'stale'])
  const [now] = await owner`
    select 1 + count(*)::int + count(detached_at)::int as changes from evidence_link where evidence_id = ${piece?.id}`
  await removeEvidence(as(ruth), { ...removal, basedOn: now?.changes })
  const links = (await benchOf(owner, articleId)).claims.flatMap((one) => one.links)
  expect(links).toEqual([expect.stringContaining('broken'), expect.stringContaining('broken')])
})

test('a passage is set aside while a claim moves onto it: the second finds the first', async () => {
  const on = await article()
  const { claimId } = await claim({ on })
  const draft = await moving(claimId, 'Ice floats')
  const aside = { articleId: on.articleId, passageIds: [on.passages[1]?.id ?? ''] }
  const rivals = [
    () => moveAnchor(as(mara), draft),
    () => setAsidePassages(as(tomas), { ...aside, reason: 'context', note: null }),
  ]
  expect(await whileHeld(owner, articleRow(on.articleId), rivals)).toEqual(['done', 'state'])
})

test('words are moved while a revision comes: they are not put into a text that nobody saw', async () => {
  const { claimId, articleId } = await claim()
  const draft = await moving(claimId, 'boils')
  const text = `Tea first. ${articleOfFour.text}`
  const rivals = [
    () => reviseArticle(as(tomas), { articleId, basedOn: 1, text }),
    () => moveAnchor(as(mara), draft),
  ]
  expect(await whileHeld(owner, articleRow(articleId), rivals)).toEqual(['done', 'stale'])
})

test('words are moved first: the revision that waited looks for those, not for what it had found before', async () => {
  const { claimId, articleId } = await claim()
  const draft = await moving(claimId, 'Ice floats')
  const text = articleOfFour.text.replace('Ice floats', 'Ice never floats')
  const rivals = [
    () => moveAnchor(as(mara), draft),
    () => reviseArticle(as(tomas), { articleId, basedOn: 1, text }),
  ]
  expect(await whileHeld(owner, articleRow(articleId), rivals)).toEqual(['done', 'done'])
  expect(await owner`select state, differences from reanchoring where claim_id = ${claimId}`).toEqual([
    { state: 'changed', differences: [{ kind: 'negation', was: null, is: 'never' }] },
  ])
})

test('one step undone twice at once, in two tabs, is undone once', async () => {
  const { claimId, articleId } = await claim()
  await move(claimId, 'boils')
  const rivals = [await undoing(articleId), await undoing(articleId)]
  expect(await whileHeld(owner, articleRow(articleId), rivals)).toEqual(['done', 'state'])
  expect((await benchOf(owner, articleId)).claims).toMatchObject([{ exact: 'Water boils at 100 degrees.' }])
})

test('somebody attaches evidence while the claim is being undone: whoever comes second is refused', async () => {
  const first = await claim()
  const attaching = async (claimId: string) => {
    const draft = { claimId, basedOn: await version(claimId), ...observation() }
    return () => attachEvidence(as(ruth), draft)
  }
  const rivals = [await attaching(first.claimId), await undoing(first.articleId)]
  expect(await whileHeld(owner, claimRow(first.claimId), rivals)).toEqual(['done', 'state'])
  const second = await claim()
  const turned = [await undoing(second.articleId), await attaching(second.claimId)]
  expect(await whileHeld(owner, claimRow(second.claimId), turned)).toEqual(['done', 'state'])
})
