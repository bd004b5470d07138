import type { Metadata } from 'next'
import { startingForm } from '#app/kept-form.ts'
import { CheckPage } from '#components/check/check-page.tsx'
import { Preview } from '#components/edition/preview.tsx'
import { PublishForm } from '#components/edition/publish-form.tsx'
import { WhatChanges } from '#components/edition/what-changes.tsx'
import { leftInWords } from '#domain/coverage.ts'
import { hasChanges } from '#domain/edition-changes.ts'
import { permissions } from '#domain/permissions.ts'
import { wordsIn } from '#domain/words/words.ts'
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
  const loaded = await loadPreview(articleId)
  const { actor, gate, document, change, editions, basedOn, publication, title } = loaded
  const least = change && hasChanges(change.changes) ? change.least : null
  const start = { articleId, basedOn: `${basedOn}`, ...(least && { kind: least }) }
  return (
    <div className="grid gap-6">
      <PublishForm
        article={{ id: articleId, title, language: document.article.language }}
        edition={{ number: document.number, claims: document.claims.map((claim) => claim.number) }}
        least={least}
        left={gate.left.map(leftInWords)}
        refusal={permissions.publishEdition(actor, publication)}
        action={publish}
        initial={await startingForm('publish', searchParams, start)}
      />
      {change && (
        <WhatChanges
          changes={change.changes}
          edition={document.number - 1}
          language={document.article.language}
        />
      )}
      <Preview isEmpty={document.claims.length === 0}>
        <CheckPage
          {...{ edition: document, editions, sha256: null }}
          words={wordsIn(document.newsroom.language)}
          origin={env().PUBLIC_ORIGIN}
        />
      </Preview>
    </div>
  )
}
