import type { Metadata } from 'next'
import { startingForm } from '#app/kept-form.ts'
import { RevisionComparison } from '#components/revision/revision-comparison.tsx'
import { RevisionForm } from '#components/revision/revision-form.tsx'
import { RevisionHead } from '#components/revision/revision-head.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { compareRevision, reviseArticle } from './actions.ts'
import { loadRevision } from './load-revision.ts'

export const metadata: Metadata = { title: 'New revision' }

type Props = {
  params: Promise<{ articleId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function RevisePage({ params, searchParams }: Props) {
  const { articleId } = await params
  const { article, refusal, keptId, text, comparison, isGone } = await loadRevision(
    articleId,
    await searchParams,
  )
  const start = (name: string, values: Record<string, string>) =>
    startingForm(name, searchParams, {
      ...{ articleId, basedOn: `${comparison?.basedOn ?? article.revision}` },
      ...values,
    })
  return (
    <div className="grid gap-6">
      <RevisionHead article={article} isCompared={comparison !== null} />
      {refusal && <p>{refusal.sentence}</p>}
      {isGone && (
        <Notice
          tone="attention"
          title="The text was kept for an hour to be looked at, and is gone. Paste it again."
        />
      )}
      {comparison && keptId && (
        <RevisionComparison
          comparison={comparison}
          language={article.language}
          action={reviseArticle}
          initial={await start('revise-article', { compared: keptId })}
          back={`/desk/articles/${articleId}/revise?compared=${keptId}&edit=yes`}
        />
      )}
      {!comparison && !refusal && (
        <RevisionForm
          articleId={articleId}
          action={compareRevision}
          initial={await start('compare-revision', text ? { text } : {})}
          revision={article.revision}
        />
      )}
    </div>
  )
}
