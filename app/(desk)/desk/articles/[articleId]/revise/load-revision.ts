import { notFound } from 'next/navigation'
import { z } from 'zod'
import { requireActor } from '#app/session.ts'
import { desk } from '#db/client.ts'
import { findRevisedArticle } from '#db/queries/find-revised-article.ts'
import { findRevisionComparison } from '#db/queries/find-revision-comparison.ts'
import { permissions } from '#domain/permissions.ts'
import { comparedText } from './compared-text.ts'

type Asked = Record<string, string | string[] | undefined>

/** The article, and the text that the address says is being compared, with what it does; 404 without the article. */
export async function loadRevision(articleId: string, { compared, edit }: Asked) {
  const actor = await requireActor()
  const article = z.uuid().safeParse(articleId).success ? await findRevisedArticle(desk(), articleId) : null
  if (!article) notFound()
  const refusal = permissions.reviseArticle(actor, article.publication)
  const keptId = typeof compared === 'string' && !refusal ? compared : null
  const text = keptId ? await comparedText(keptId, { articleId, personId: actor.id }) : null
  const comparison = text && !edit ? await findRevisionComparison(desk(), articleId, text) : null
  return { article, refusal, keptId, text, comparison, isGone: keptId !== null && text === null }
}
