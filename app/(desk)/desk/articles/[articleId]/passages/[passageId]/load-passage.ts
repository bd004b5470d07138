import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { requireActor } from '#app/session.ts'
import { desk } from '#db/client.ts'
import { findEarlierPassage } from '#db/queries/find-earlier-passage.ts'
import { findPassage } from '#db/queries/find-passage.ts'

/** The passage that an address names, once a request: of the newest revision, or else of an earlier one; 404 where there is none. */
export const loadPassage = cache(async (articleId: string, passageId: string) => {
  const actor = await requireActor()
  if (!z.tuple([z.uuid(), z.uuid()]).safeParse([articleId, passageId]).success) notFound()
  const found = await findPassage(desk(), articleId, passageId)
  if (found) return { actor, found, earlier: null }
  const earlier = await findEarlierPassage(desk(), articleId, passageId)
  if (!earlier) notFound()
  return { actor, found: null, earlier }
})
