import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { requireActor } from '#app/session.ts'
import { desk } from '#db/client.ts'
import { findArticlePage } from '#db/queries/find-article-page.ts'

/** The page of the article that an address of the desk names, once a request; 404 where there is none. */
export const loadArticle = cache(async (articleId: string) => {
  const actor = await requireActor()
  const id = z.uuid().safeParse(articleId)
  const page = id.success ? await findArticlePage(desk(), id.data, actor.id) : null
  if (!page) notFound()
  return { actor, ...page }
})

export type LoadedArticle = Awaited<ReturnType<typeof loadArticle>>
