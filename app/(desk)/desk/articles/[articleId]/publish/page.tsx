import type { Metadata } from 'next'
import { startingForm } from '#app/kept-form.ts'
import { CheckPage } from '#components/check/check-page.tsx'
import { Preview } from '#components/edition/preview.tsx'
import { PublishForm } from '#components/edition/publish-form.tsx'
import { leftInWords } from '#domain/coverage.ts'
import { permissions } from '#domain/permissions.ts'
import { env } from '#env.ts'
import { publish } from './actions.ts'
import { loadPreview } from './load-preview.ts'

export const metadata: Metadata = { title: 'Publish' }

type Props = {
  params: Promise<{ articleId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function PublishPage({ params, searchParams }: Props) {
  const { articleId } = await params
  const { actor, gate, document, editions, basedOn, publication, title } = await loadPreview(articleId)
  return (
    <div className="grid gap-6">
      <PublishForm
        article={{ id: articleId, title, language: document.article.language }}
        edition={{ number: document.number, claims: document.claims.map((claim) => claim.number) }}
        left={gate.left.map(leftInWords)}
        refusal={permissions.publishEdition(actor, publication)}
        action={publish}
        initial={await startingForm('publish', searchParams, { articleId, basedOn: `${basedOn}` })}
      />
      <Preview isEmpty={document.claims.length === 0}>
        <CheckPage edition={document} sha256={null} origin={env().PUBLIC_ORIGIN} editions={editions} />
      </Preview>
    </div>
  )
}
