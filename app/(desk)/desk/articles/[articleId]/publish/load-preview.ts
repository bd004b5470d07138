import { notFound } from 'next/navigation'
import { z } from 'zod'
import { requireActor } from '#app/session.ts'
import { desk } from '#db/client.ts'
import { findEditionPreview } from '#db/queries/find-edition-preview.ts'
import { editionPath } from '#domain/check-address.ts'

/** What the preview pages show, for anybody of the staff; 404 where there is no such article. */
export async function loadPreview(articleId: string) {
  const actor = await requireActor()
  const id = z.uuid().safeParse(articleId)
  const preview = id.success ? await findEditionPreview(desk(), id.data, new Date()) : null
  if (!preview) notFound()
  const { slug, number, publishedAt } = preview.document
  const href = (k: number) => editionPath(slug, k)
  return {
    actor,
    ...preview,
    editions: [
      ...preview.editions.map((line) => ({ ...line, href: href(line.number) })),
      { number, publishedAt, correction: null, href: href(number) },
    ],
  }
}
