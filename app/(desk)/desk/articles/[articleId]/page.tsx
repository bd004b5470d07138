import { currentNewsroom } from '#app/current-newsroom.ts'
import { ArticleHeader } from '#components/article/article-header.tsx'
import { WaysOn } from '#components/article/ways-on.tsx'
import { permissions } from '#domain/permissions.ts'
import { DeskWorkbench } from './desk-workbench.tsx'
import { headOf } from './head-of.ts'
import { loadArticle } from './load-article.ts'
import { loadAssigning } from './load-assigning.ts'
import { loadBench } from './load-bench.ts'
import { PartySection } from './party-section.tsx'
import { RetractionNotice } from './retraction-notice.tsx'
import { WaitingSection } from './waiting-section.tsx'
import { workOn } from './work-on.ts'

type Props = {
  params: Promise<{ articleId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Pick<Props, 'params'>) {
  return { title: (await loadArticle((await params).articleId)).article.title }
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const loaded = await loadArticle((await params).articleId)
  const { actor, article } = loaded
  const [{ timeZone }, bench, assigning] = await Promise.all([
    currentNewsroom(),
    loadBench(loaded, searchParams),
    loadAssigning(loaded, searchParams),
  ])
  const { nextUnread, ...work } = workOn({ article })
  return (
    <>
      <ArticleHeader {...headOf({ article })} />
      <RetractionNotice article={article} timeZone={timeZone} />
      <WaysOn
        article={{ id: article.id, slug: article.slug, editions: article.editions }}
        nextUnread={nextUnread}
        canClaim={bench.refusal === null}
        canPublish={!permissions.publishEdition(actor, article.publication)}
        canRetract={!permissions.retractArticle(actor, article.publication)}
        canRevise={!permissions.reviseArticle(actor, article.publication)}
      />
      <WaitingSection {...{ actor, article }} />
      <DeskWorkbench {...{ ...work, ...bench, actor, timeZone, assigning }} now={Date.now()} />
      <div className="mt-8">
        <PartySection {...{ actor, article, timeZone, searchParams }} />
      </div>
    </>
  )
}
