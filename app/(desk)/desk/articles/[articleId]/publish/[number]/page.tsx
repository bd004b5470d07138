import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClaimPage } from '#components/check/claim-page.tsx'
import { Preview } from '#components/edition/preview.tsx'
import { PreviewNavigation } from '#components/edition/preview-navigation.tsx'
import { wordsIn } from '#domain/words/words.ts'
import { env } from '#env.ts'
import { loadPreview } from '../load-preview.ts'

export const metadata: Metadata = { title: 'Preview of a claim' }

type Props = { params: Promise<{ articleId: string; number: string }> }

export default async function ClaimPreviewPage({ params }: Props) {
  const { articleId, number } = await params
  const { document, editions } = await loadPreview(articleId, Number(number))
  const claim = document.claims.find((one) => `${one.number}` === number)
  if (!claim) notFound()
  return (
    <div className="grid gap-6">
      <PreviewNavigation
        articleId={articleId}
        current={claim.number}
        claims={document.claims.map((one) => one.number)}
      />
      <Preview isEmpty={false}>
        <ClaimPage
          edition={document}
          claim={claim}
          sha256={null}
          origin={env().PUBLIC_ORIGIN}
          editions={editions}
          words={wordsIn(document.newsroom.language)}
        />
      </Preview>
    </div>
  )
}
