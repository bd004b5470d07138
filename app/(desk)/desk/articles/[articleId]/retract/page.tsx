import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { startingForm } from '#app/kept-form.ts'
import { requireActor } from '#app/session.ts'
import { RetractForm } from '#components/edition/retract-form.tsx'
import { RetractionHead } from '#components/edition/retraction-head.tsx'
import { desk } from '#db/client.ts'
import { findRetractionPreview } from '#db/queries/find-retraction-preview.ts'
import { permissions } from '#domain/permissions.ts'
import { retractionOfArticle } from '#domain/retraction-words.ts'
import { retract } from './actions.ts'

export const metadata: Metadata = { title: 'Retract an article' }

type Props = {
  params: Promise<{ articleId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function RetractArticlePage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const { articleId } = await params
  const id = z.uuid().safeParse(articleId)
  const preview = id.success ? await findRetractionPreview(desk(), id.data, null, new Date()) : null
  if (!preview) notFound()
  const { newest, basedOn, publication } = preview
  const { title, language } = newest.article
  return (
    <div className="grid max-w-[44rem] gap-6">
      <RetractionHead
        title="Retract the article"
        back={{ href: `/desk/articles/${articleId}`, words: title, language }}
        loses={retractionOfArticle({ claims: newest.claims.length, editions: preview.editions })}
      />
      <RetractForm
        of="articleId"
        action={retract}
        initial={await startingForm('retract-article', searchParams, { articleId, basedOn: `${basedOn}` })}
        refusal={permissions.retractArticle(actor, publication)?.sentence ?? null}
      />
    </div>
  )
}
