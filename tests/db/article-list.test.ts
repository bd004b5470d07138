import { beforeAll, expect, test } from 'vitest'
import { assignClaim } from '#db/commands/assign-claim.ts'
import { holdBackClaim } from '#db/commands/hold-back-claim.ts'
import { withdrawClaim } from '#db/commands/withdraw-claim.ts'
import { writeComment } from '#db/commands/write-comment.ts'
import { findEditionPreview } from '#db/queries/find-edition-preview.ts'
import { listArticles } from '#db/queries/list-articles.ts'
import { ines, mara } from '#db/seed/cast.ts'
import { type ArticleState, everyArticle } from '#domain/article-list.ts'
import { now } from '#tests/support/factories.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const { db, as, version, article, claim, readyArticle, publishedArticle } = await freshNewsroom()
const byTitle = new Map<string, string>()

async function titles(show: ArticleState | null, q = ''): Promise<string[]> {
  const { articles } = await listArticles(db, 1, { show, q })
  return articles.map(({ title }) => title).toSorted()
}
const added = (title: string, { articleId }: { articleId: string }) => byTitle.set(title, articleId)

beforeAll(async () => {
  added('Untouched', await article({ title: 'Untouched', outlet: 'The 100% Courier' }))
  added('Ready', await readyArticle({ title: 'Ready' }))
  added('Published', await publishedArticle({ title: 'Published' }))
  const again = await publishedArticle({ title: 'Published, and more' })
  await assignClaim(as(mara), { claimId: again.claimId, personId: ines.id, dueAt: '2026-07-01T10:00' })
  added('Published, and more', again)
  const reopened = await publishedArticle({ title: 'Published, reopened' })
  await claim({ on: reopened.on })
  added('Published, reopened', reopened)
  const discussed = await readyArticle({ title: 'Under discussion' })
  await writeComment(as(mara), { claimId: discussed.claimId, words: 'Is it?', tell: [] })
  added('Under discussion', discussed)
  const held = await readyArticle({ title: 'Held back' })
  const kept = await claim({ on: held.on })
  await holdBackClaim(as(mara), { claimId: kept.claimId, reason: 'Later' })
  await writeComment(as(mara), { claimId: kept.claimId, words: 'Later?', tell: [] })
  added('Held back', held)
  const lost = await readyArticle({ title: 'Its only claim withdrawn' })
  const basedOn = await version(lost.claimId)
  await withdrawClaim(as(mara), { claimId: lost.claimId, basedOn, reason: 'Twice' })
  added('Its only claim withdrawn', lost)
})

test('an article is in work exactly while its gate is closed', async () => {
  const closed: string[] = []
  for (const [title, id] of byTitle)
    if (!(await findEditionPreview(db, id, now))?.gate.isOpen) closed.push(title)
  expect(closed.length).toBeGreaterThan(2)
  expect(await titles('in work')).toEqual(closed.toSorted())
})

test('it is ready when the gate is open and something happened since its newest edition', async () => {
  expect(await titles('ready')).toEqual(['Held back', 'Published, and more', 'Ready'])
  expect(await titles('published')).toEqual(['Published', 'Published, and more', 'Published, reopened'])
})

test('words are looked for in title and outlet, in any case and as they are written', async () => {
  expect(await titles(null, 'PUBLISHED, ')).toEqual(['Published, and more', 'Published, reopened'])
  expect(await titles(null, '100% c')).toEqual(['Untouched'])
  expect(await titles(null, '1_0%')).toEqual([])
  expect(await titles(null, 'Ready The Harbour')).toEqual(['Ready'])
  expect(await titles('in work', 'published')).toEqual(['Published, reopened'])
})

test('nothing is left open where every claim is signed off', async () => {
  const { articles } = await listArticles(db, 1, everyArticle)
  const open = (title: string) => {
    const found = articles.find((each) => each.title === title)
    return [found?.openPassages, found?.coverage.claimed, found?.stages['signed off']]
  }
  expect(open('Ready')).toEqual([0, 1, 1])
  expect(open('Held back')).toEqual([1, 1, 1])
  expect(open('Its only claim withdrawn')).toEqual([0, 0, 0])
})
