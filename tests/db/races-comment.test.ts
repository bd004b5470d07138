import type { TransactionSql } from 'postgres'
import { expect, test } from 'vitest'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { resolveComment } from '#db/commands/resolve-comment.ts'
import { signOff } from '#db/commands/sign-off.ts'
import { withdrawProposal } from '#db/commands/withdraw-proposal.ts'
import { writeComment } from '#db/commands/write-comment.ts'
import { ines, mara, tomas } from '#db/seed/cast.ts'
import { whileHeld } from '#tests/support/held-row.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const room = await freshNewsroom(6)
const { owner, as, version } = room

const claimRow = (id: string) => (held: TransactionSql) =>
  held`select 1 from claim where id = ${id} for update`

const commenting = (claimId: string, inReplyTo?: string) => () =>
  writeComment(as(ines), { claimId, words: 'Wait: which minutes?', tell: [], inReplyTo })
const publishing = async (articleId: string) => {
  const draft = await room.publication(articleId)
  return () => publishEdition(as(tomas), draft)
}
const published = (articleId: string) => owner`select number from edition where article_id = ${articleId}`

test('a comment before publishing: the gate names it, and nothing is published', async () => {
  const { articleId, claimId } = await room.readyArticle({ title: 'Commented first' })
  const rivals = [commenting(claimId), await publishing(articleId)]
  expect(await whileHeld(owner, claimRow(claimId), rivals)).toEqual(['done', 'gate'])
  expect(await published(articleId)).toEqual([])
})

test('publishing before a comment: both are done, and the comment waits for the next edition', async () => {
  const { articleId, claimId } = await room.readyArticle({ title: 'Published before' })
  const rivals = [await publishing(articleId), commenting(claimId)]
  expect(await whileHeld(owner, claimRow(claimId), rivals)).toEqual(['done', 'done'])
  expect(await published(articleId)).toEqual([{ number: 1 }])
})

test('two who resolve one comment: one does; a reply after it finds the thread resolved', async () => {
  const { claimId } = await room.claim({ assignee: ines })
  const { commentId } = await commenting(claimId)()
  const resolving = (who: typeof ines) => () => resolveComment(as(who), { claimId, commentId })
  const rivals = [resolving(ines), resolving(mara), commenting(claimId, commentId)]
  expect(await whileHeld(owner, claimRow(claimId), rivals)).toEqual(['done', 'state', 'state'])
})

test('withdrawing and signing off at once: whichever comes first stands', async () => {
  const race = async (first: 'withdraw' | 'sign') => {
    const { claimId } = await room.proposedClaim()
    const seen = { claimId, basedOn: await version(claimId) }
    const withdraw = () => withdrawProposal(as(ines), { ...seen, reason: 'A slip' })
    const sign = () => signOff(as(tomas), seen)
    return whileHeld(owner, claimRow(claimId), first === 'sign' ? [sign, withdraw] : [withdraw, sign])
  }
  expect(await race('withdraw')).toEqual(['done', 'state'])
  expect(await race('sign')).toEqual(['done', 'state'])
})
