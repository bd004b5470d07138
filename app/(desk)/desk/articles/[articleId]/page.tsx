import { currentNewsroom } from '#app/current-newsroom.ts'
import { ArticleHeader } from '#components/article/article-header.tsx'
import { ArticleWorkbench } from '#components/article/article-workbench.tsx'
import { WaysOn } from '#components/article/ways-on.tsx'
import { permissions } from '#domain/permissions.ts'
import { nextUnread, workbenchPassages } from '#domain/workbench.ts'
import { loadArticle } from './load-article.ts'
import { loadAssigning } from './load-assigning.ts'
import { loadBench } from './load-bench.ts'
import { PartySection } from './party-section.tsx'
import { RetractionNotice } from './retraction-notice.tsx'
import { WaitingSection } from './waiting-section.tsx'

type Props = {
  params: Promise<{ articleId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Pick<Props, 'params'>) {
  return { title: (await loadArticle((await params).articleId)).article.title }
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const { actor, article } = await loadArticle((await params).articleId)
  const { timeZone } = await currentNewsroom()
  const passages = workbenchPassages(article.revision.text, article.passages, article.claims)
  const bench = await loadBench(actor, article.id, searchParams)
  return (
    <>
      <ArticleHeader article={article} />
      <RetractionNotice article={article} timeZone={timeZone} />
      <WaysOn
        article={article}
        nextUnread={nextUnread(passages)}
        canClaim={bench.refusal === null}
        canPublish={!permissions.publishEdition(actor, article.publication)}
        canRetract={!permissions.retractArticle(actor, article.publication)}
        canRevise={!permissions.reviseArticle(actor, article.publication)}
      />
      <WaitingSection {...{ actor, article }} />
      <ArticleWorkbench
        {...{ article, passages, actor, timeZone, ...bench }}
        now={new Date()}
        assigning={await loadAssigning(actor, searchParams)}
      />
      <div className="mt-8">
        <PartySection {...{ actor, timeZone, searchParams }} articleId={article.id} />
      </div>
    </>
  )
}
