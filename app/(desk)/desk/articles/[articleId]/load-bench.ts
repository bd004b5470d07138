import { startingForm } from '#app/kept-form.ts'
import { permissions } from '#domain/permissions.ts'
import type { LoadedArticle } from './load-article.ts'

type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** What the bench is for this person: why they may not make claims, their last step, and what was kept for them. */
export async function loadBench(
  { actor, article, undoable }: Pick<LoadedArticle, 'actor' | 'article' | 'undoable'>,
  searchParams: SearchParams,
) {
  const refusal = permissions.extractClaim(actor)?.sentence ?? null
  const started = await startingForm('make-claim', searchParams, { articleId: article.id }, ['passageId'])
  return {
    refusal,
    undoable: refusal === null ? undoable : null,
    kept: started.refusal ? started : null,
  }
}
