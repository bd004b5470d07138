import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { rewordClaim } from '#db/commands/reword-claim.ts'
import { findArticle } from '#db/queries/find-article.ts'
import { findArticlePage } from '#db/queries/find-article-page.ts'
import { listPeople } from '#db/queries/list-people.ts'
import { ines, mara, tomas } from '#db/seed/cast.ts'
import { freshNewsroom } from '#tests/support/newsroom.ts'

const { db, as, claim, version } = await freshNewsroom()

test('a page in one trip says what its parts say one by one', async () => {
  const { claimId, articleId } = await claim({ assignee: ines })
  await rewordClaim(as(tomas), {
    ...{ claimId, basedOn: await version(claimId), wording: '“Which\\n” is it?' },
    ...{ kind: 'fact', dueOn: null, hops: [] },
  })
  const parts = { article: await findArticle(db, articleId), people: await listPeople(db) }
  const undoable = { seq: expect.any(Number), what: expect.stringContaining('claim') }
  expect(await findArticlePage(db, articleId, tomas.id)).toEqual({ ...parts, undoable })
  expect(await findArticlePage(db, articleId, mara.id)).toEqual({ ...parts, undoable: null })
})

test('an article that is not there has no page', async () => {
  expect(await findArticlePage(db, uuidv7(), mara.id)).toBeNull()
})
