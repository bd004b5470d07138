import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { requireActor } from '#app/session.ts'
import { desk } from '#db/client.ts'
import { findArticle } from '#db/queries/find-article.ts'

/** The article that an address of the desk names, once a request; 404 where there is none. */
export const loadArticle = cache(async (articleId: string) => {
  const actor = await requireActor()
  const id = z.uuid().safeParse(articleId)
  const article = id.success ? await findArticle(desk(), id.data) : null
  if (!article) notFound()
  return { actor, article }
})

export type LoadedArticle = Awaited<ReturnType<typeof loadArticle>>
