import { currentNewsroom } from '#app/current-newsroom.ts'
import { requireActor } from '#app/session.ts'
import { ArticleFilters } from '#components/article/article-filters.tsx'
import { ArticleList } from '#components/article/article-list.tsx'
import { NoArticles } from '#components/article/no-articles.tsx'
import { NoSuchArticles } from '#components/article/no-such-articles.tsx'
import { ButtonLink } from '#components/ui/link.tsx'
import { PageTurner } from '#components/ui/page-turner.tsx'
import { desk } from '#db/client.ts'
import { listArticles } from '#db/queries/list-articles.ts'
import { articleParams, articleQuery } from '#domain/article-list.ts'
import { permissions } from '#domain/permissions.ts'
import { pageNumberOf } from '../page-number.ts'

export const metadata = { title: 'Articles' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ArticlesPage({ searchParams }: Props) {
  const actor = await requireActor()
  const [page, query] = [await pageNumberOf(searchParams), articleQuery.parse(await searchParams)]
  const { articles, hasMore } = await listArticles(desk(), page, query)
  const { timeZone } = await currentNewsroom()
  const refusal = permissions.addArticle(actor)
  const asked = articleParams(query)
  const isNarrowed = Object.keys(asked).length > 0
  const isEmpty = articles.length === 0 && page === 1
  const isDeskEmpty = isEmpty && !isNarrowed
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-xl font-semibold">Articles</h1>
        {!refusal && !isDeskEmpty && (
          <ButtonLink variant="primary" href="/desk/articles/new" shortcut="new">
            Add an article
          </ButtonLink>
        )}
      </div>
      {!isDeskEmpty && <ArticleFilters query={query} />}
      {isDeskEmpty && <NoArticles refusal={refusal?.sentence ?? null} />}
      {isEmpty && isNarrowed && <NoSuchArticles />}
      {articles.length > 0 && <ArticleList articles={articles} timeZone={timeZone} />}
      <PageTurner path="/desk/articles" page={page} hasMore={hasMore} query={asked} />
    </>
  )
}
