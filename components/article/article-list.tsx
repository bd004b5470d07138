import type { StageCounts } from '#domain/article-progress.ts'
import { countsInWords } from '#domain/coverage.ts'
import type { PassageState } from '#domain/passage.ts'
import { StageBar } from '../claim/stage-bar.tsx'
import { Day, Moment } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'
import { CoverageBar } from './coverage-bar.tsx'

export type ListedArticle = {
  id: string
  title: string
  outlet: string
  language: string
  publishedOn: string | null
  addedAt: string
  isOurs: boolean
  coverage: Record<PassageState, number>
  /** Claimed passages with a claim that is not signed off. */
  openPassages: number
  stages: StageCounts
  edition: number
}

/** Articles with what became of them so far: how much is read, checked and published. */
export function ArticleList({
  articles,
  timeZone,
}: {
  articles: readonly ListedArticle[]
  timeZone: string
}) {
  return (
    <ul className="divide-y divide-hairline border-y border-hairline">
      {articles.map((article) => (
        <li
          key={article.id}
          className="grid items-start gap-x-8 gap-y-2 py-3 md:grid-cols-2 xl:grid-cols-[minmax(0,1fr)_22rem_22rem]"
        >
          <div className="min-w-0 md:col-span-2 xl:col-span-1">
            <h2 className="text-base font-semibold">
              <Link
                href={`/desk/articles/${article.id}`}
                lang={article.language}
                className="inline-block py-0.5"
              >
                <bdi>{article.title}</bdi>
              </Link>
            </h2>
            <p className="text-muted">
              <bdi>{article.outlet}</bdi>
              {article.isOurs ? ' (ours), ' : ', '}
              {article.publishedOn ? <Day on={article.publishedOn} /> : 'undated'}
              {' · added '}
              <Moment at={article.addedAt} timeZone={timeZone} />
            </p>
          </div>
          <div className="grid gap-1.5 pt-1">
            <CoverageBar counts={article.coverage} open={article.openPassages} />
            <p className="text-muted tabular-nums">{countsInWords(article.coverage)}</p>
          </div>
          <div className="grid gap-1.5 pt-1">
            <StageBar counts={article.stages} />
            <p className="text-muted tabular-nums">
              {article.edition > 0 ? `Edition ${article.edition} published` : 'Not published'}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
