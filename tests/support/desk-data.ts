import postgres from 'postgres'
import { type Database, databaseOn } from '#db/client.ts'
import { mara } from '#db/seed/cast.ts'
import { articleOnDesk } from '#db/seed/desk-of.ts'
import type { ArticleDraft } from '#domain/article-draft.ts'
import { runningFront } from './sign-in.ts'

/** Works on the database of the running Stet through the desk's own commands, as its seed does. */
export async function onDesk<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const sql = postgres(runningFront().databaseUrl, { max: 1, onnotice: () => {} })
  try {
    return await work(databaseOn(sql))
  } finally {
    await sql.end()
  }
}

/** An article of Mara's with a title of this test alone: tests share one newsroom and must not meet. */
export function addTestArticle(db: Database, draft: Partial<ArticleDraft> & { title: string; text: string }) {
  return articleOnDesk(
    db,
    mara,
    {
      outlet: 'The Test Courier',
      byline: null,
      url: null,
      publishedOn: null,
      language: 'en',
      ownership: 'third party',
      ...draft,
    },
    new Date(),
  )
}
