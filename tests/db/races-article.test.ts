import type { TransactionSql } from 'postgres'
import { expect, test } from 'vitest'
import { attachEvidence } from '#db/commands/attach-evidence.ts'
import { extractClaim } from '#db/commands/extract-claim.ts'
import { publishEdition } from '#db/commands/publish-edition.ts'
import { rewordClaim } from '#db/commands/reword-claim.ts'
import { setAsidePassages } from '#db/commands/set-aside-passages.ts'
import { type CastMember, ines, mara, tomas } from '#db/seed/cast.ts'
import { observation } from '#tests/support/drafts.ts'
import type { TestArticle } from '#tests/support/factories.ts'
import { whileHeld } from '#tests/support/held-row.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const room = await freshNewsroom(6)
const { owner, as, version, article } = room

const claimRow = (id: string) => (held: TransactionSql) =>
  held`select 1 from claim where id = ${id} for update`
const articleRow = (id: string) => (held: TransactionSql) =>
  held`select 1 from article where id = ${id} for update`

/** Whether the claim's standing sign-off is there. */
const standing = (claimId: string) => owner`
  select person_id from sign_off where claim_id = ${claimId} and fell_at is null`

const extracting = (on: TestArticle, position: number, who: CastMember) => () => {
  const passage = on.passages[position - 1]
  if (!passage) throw new Error(`There is no passage ${position}`)
  return extractClaim(as(who), {
    ...{ articleId: on.articleId, passageId: passage.id, words: passage.words, wording: `By ${who.name}` },
    ...{
      kind: 'fact',
      dueOn: null,
      hops: [],
    },
  })
}

test('two claims at once have two numbers', async () => {
  const on = await article()
  const rivals = [extracting(on, 1, mara), extracting(on, 2, tomas)]
  expect(await whileHeld(owner, articleRow(on.articleId), rivals)).toEqual(['done', 'done'])
  const rows = await owner`select number from claim where article_id = ${on.articleId} order by number`
  expect(rows).toEqual([{ number: 1 }, { number: 2 }])
})

test('a claim and setting its passage aside at once: the second finds what the first did', async () => {
  const on = await article()
  const aside = () => {
    const passageId = on.passages[0]?.id ?? ''
    return setAsidePassages(as(tomas), {
      ...{ articleId: on.articleId, passageIds: [passageId], reason: 'opinion', note: null },
    })
  }
  const rivals = [extracting(on, 1, mara), aside]
  expect(await whileHeld(owner, articleRow(on.articleId), rivals)).toEqual(['done', 'state'])
  const other = await article()
  const asideFirst = () => other.setAside(1, 'opinion', new Date())
  const turned = [asideFirst, extracting(other, 1, mara)]
  expect(await whileHeld(owner, articleRow(other.articleId), turned)).toEqual(['done', 'state'])
})

const rewording = async (claimId: string) => {
  const about = { claimId, basedOn: await version(claimId), wording: 'Reworded at the last moment.' }
  return () => rewordClaim(as(mara), { ...about, kind: 'fact', dueOn: null, hops: [] })
}

test('rewording before publishing: the preview is old, and nothing is published', async () => {
  const { articleId, claimId } = await room.readyArticle({ title: 'Reworded first' })
  const draft = await room.publication(articleId)
  const rivals = [await rewording(claimId), () => publishEdition(as(tomas), draft)]
  expect(await whileHeld(owner, claimRow(claimId), rivals)).toEqual(['done', 'stale'])
  expect(await owner`select 1 from edition where article_id = ${articleId}`).toEqual([])
})

test('publishing before rewording: what was signed off is published, and then falls', async () => {
  const { articleId, claimId } = await room.readyArticle({ title: 'Published first' })
  const draft = await room.publication(articleId)
  const rivals = [() => publishEdition(as(tomas), draft), await rewording(claimId)]
  expect(await whileHeld(owner, claimRow(claimId), rivals)).toEqual(['done', 'done'])
  const [edition] = await owner`select document from edition where article_id = ${articleId}`
  expect(edition?.document).toContain('Water boils at 100 °C.')
  expect(edition?.document).not.toContain('last moment')
  expect(await standing(claimId)).toEqual([])
})

test('two editions at once: one is published, the other’s preview is old', async () => {
  const { articleId } = await room.readyArticle({ title: 'Two editions' })
  const draft = await room.publication(articleId)
  const rivals = [() => publishEdition(as(tomas), draft), () => publishEdition(as(mara), draft)]
  expect(await whileHeld(owner, articleRow(articleId), rivals)).toEqual(['done', 'stale'])
})

test('evidence before publishing: the claim changes twice in one transaction, and nothing locks up', async () => {
  const { articleId, claimId } = await room.readyArticle({ title: 'Evidence first' })
  const draft = await room.publication(articleId)
  const piece = { claimId, basedOn: await version(claimId), ...observation({ title: 'Late' }) }
  const rivals = [() => attachEvidence(as(ines), piece), () => publishEdition(as(tomas), draft)]
  expect(await whileHeld(owner, claimRow(claimId), rivals)).toEqual(['done', 'stale'])
})
