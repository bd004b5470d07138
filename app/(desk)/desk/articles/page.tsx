import { requireActor } from '#app/session.ts'
import { ArticleList } from '#components/article/article-list.tsx'
import { NoArticles } from '#components/article/no-articles.tsx'
import { ButtonLink } from '#components/ui/link.tsx'
import { PageTurner } from '#components/ui/page-turner.tsx'
import { desk } from '#db/client.ts'
import { getNewsroom } from '#db/queries/get-newsroom.ts'
import { listArticles } from '#db/queries/list-articles.ts'
import { permissions } from '#domain/permissions.ts'
import { pageNumberOf } from '../page-number.ts'

export const metadata = { title: 'Articles' }

type Props = { searchParams: Promise<{ page?: string | string[] }> }

export default async function ArticlesPage({ searchParams }: Props) {
  const actor = await requireActor()
  const page = await pageNumberOf(searchParams)
  const { articles, hasMore } = await listArticles(desk(), page)
  const { timeZone } = await getNewsroom(desk())
  const refusal = permissions.addArticle(actor)
  const isEmpty = articles.length === 0 && page === 1
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-xl font-semibold">Articles</h1>
        {!refusal && !isEmpty && (
          <ButtonLink variant="primary" href="/desk/articles/new">
            Add an article
          </ButtonLink>
        )}
      </div>
      {isEmpty ? (
        <NoArticles refusal={refusal?.sentence ?? null} />
      ) : (
        <ArticleList articles={articles} timeZone={timeZone} />
      )}
      <PageTurner path="/desk/articles" page={page} hasMore={hasMore} />
    </>
  )
}
