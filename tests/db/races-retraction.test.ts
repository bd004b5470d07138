import type { TransactionSql } from 'postgres'
import { expect, test } from 'vitest'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { removeEvidence } from '#db/commands/remove-evidence.ts'
import { retractArticle } from '#db/commands/retract-article.ts'
import { retractClaim } from '#db/commands/retract-claim.ts'
import { signOff } from '#db/commands/sign-off.ts'
import { findEvidence } from '#db/queries/find-evidence.ts'
import { mara, ruth, tomas } from '#db/seed/cast.ts'
import { whileHeld } from '#tests/support/held-row.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const room = await freshNewsroom(6)
const { owner, db, as, evidence, proposal, version } = room
const understood = 'yes' as const
const reason = 'It is wrong'

const claimRow = (id: string) => (held: TransactionSql) =>
  held`select 1 from claim where id = ${id} for update`
const articleRow = (id: string) => (held: TransactionSql) =>
  held`select 1 from article where id = ${id} for update`

/** A published article whose claim has a new answer, waiting for Tomas to sign it off. */
async function reopened(title: string) {
  const { articleId, claimId } = await room.publishedArticle({ title })
  await evidence(claimId, { title: 'Another kettle' })
  await proposal(claimId)
  const { basedOn } = await room.publication(articleId)
  const retraction = { claimId, basedOn, reason, understood }
  const signature = { claimId, basedOn: await version(claimId) }
  return { articleId, claimId, retraction, signature }
}

const editions = async (articleId: string) =>
  (await owner`select number from edition where article_id = ${articleId}`).length

test('retracting a claim and publishing at once: the second finds the first’s edition', async () => {
  const { articleId, retraction, signature } = await reopened('Both at once')
  await signOff(as(tomas), signature)
  const draft = { ...(await room.publication(articleId)), kind: 'addition' as const, reason: 'More' }
  const asked = { ...retraction, basedOn: draft.basedOn }
  const rivals = [() => retractClaim(as(mara), asked), () => publishEdition(as(tomas), draft)]
  expect(await whileHeld(owner, articleRow(articleId), rivals)).toEqual(['done', 'stale'])
  expect(await editions(articleId)).toBe(2)
  const shown = await owner`select number from published_claim where article_id = ${articleId}`
  expect(shown).toEqual([])
})

test('publishing before retracting: what is retracted is not what the preview showed', async () => {
  const { articleId, retraction, signature } = await reopened('Published first')
  await signOff(as(tomas), signature)
  const draft = { ...(await room.publication(articleId)), kind: 'addition' as const, reason: 'More' }
  const asked = { ...retraction, basedOn: draft.basedOn }
  const rivals = [() => publishEdition(as(tomas), draft), () => retractClaim(as(mara), asked)]
  expect(await whileHeld(owner, articleRow(articleId), rivals)).toEqual(['done', 'stale'])
})

test('nobody signs off a claim that is being retracted, whichever comes first', async () => {
  const one = await reopened('Retracted first')
  const first = [() => retractClaim(as(mara), one.retraction), () => signOff(as(tomas), one.signature)]
  expect(await whileHeld(owner, claimRow(one.claimId), first)).toEqual(['done', 'state'])
  const two = await reopened('Signed off first')
  const second = [() => signOff(as(tomas), two.signature), () => retractClaim(as(mara), two.retraction)]
  // The article changed after the preview of the retraction was made.
  expect(await whileHeld(owner, claimRow(two.claimId), second)).toEqual(['done', 'stale'])
})

test('two retractions of one article at once: one is made', async () => {
  const { articleId } = await room.publishedArticle({ title: 'Twice' })
  const { basedOn } = await room.publication(articleId)
  const draft = { articleId, basedOn, reason, understood }
  const rivals = [mara, tomas].map((who) => () => retractArticle(as(who), draft))
  expect(await whileHeld(owner, articleRow(articleId), rivals)).toEqual(['done', 'state'])
})

test('removing evidence while its claim is published: the notice stands on the edition that shows it', async () => {
  const { articleId, claimId } = await room.readyArticle({ title: 'Removed meanwhile' })
  const [link] = await owner`select evidence_id from evidence_link where claim_id = ${claimId}`
  const evidenceId: string = link?.evidence_id
  const basedOn = (await findEvidence(db, evidenceId))?.changes ?? 0
  const draft = await room.publication(articleId)
  const remove = () => removeEvidence(as(ruth), { evidenceId, basedOn, reason: 'Forged' })
  const rivals = [() => publishEdition(as(tomas), draft), remove]
  expect(await whileHeld(owner, claimRow(claimId), rivals)).toEqual(['done', 'done'])
  const notices = await owner`select kind from notice where article_id = ${articleId} and not is_settled`
  expect(notices).toEqual([{ kind: 'evidence removed' }])
})
