import { notFound } from 'next/navigation'
import { z } from 'zod'
import { requireActor } from '#app/session.ts'
import { desk } from '#db/client.ts'
import { findEditionPreview } from '#db/queries/find-edition-preview.ts'
import { editionPath } from '#domain/check-address.ts'

/**
 * What the preview pages show, for anybody of the staff; 404 where there is no such article. The history of
 * one claim holds the editions in which the claim stands, and leads to the claim; what is previewed has no address yet.
 */
export async function loadPreview(articleId: string, claimNumber?: number) {
  const actor = await requireActor()
  const id = z.uuid().safeParse(articleId)
  const preview = id.success ? await findEditionPreview(desk(), id.data, new Date()) : null
  if (!preview) notFound()
  const { slug, number, publishedAt } = preview.document
  return {
    actor,
    ...preview,
    editions: [
      ...preview.editions
        .filter((line) => claimNumber === undefined || line.claimNumbers.includes(claimNumber))
        .map((line) => ({ ...line, href: editionPath(slug, line.number, claimNumber) })),
      { number, publishedAt, correction: null, href: null },
    ],
  }
}
