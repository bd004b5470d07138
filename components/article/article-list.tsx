import { countsInWords } from '#domain/coverage.ts'
import type { PassageState } from '#domain/passage.ts'
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
  claims: number
  signedOff: number
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
          className="grid items-start gap-x-8 gap-y-2 py-3 lg:grid-cols-[minmax(0,1fr)_22rem_11rem]"
        >
          <div className="min-w-0">
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
            <CoverageBar counts={article.coverage} />
            <p className="text-muted tabular-nums">{countsInWords(article.coverage)}</p>
          </div>
          <p className="tabular-nums">
            {claimProgress(article)}
            <br />
            <span className="text-muted">
              {article.edition > 0 ? `Edition ${article.edition} published` : 'Not published'}
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}

function claimProgress({ claims, signedOff }: ListedArticle): string {
  if (claims === 0) return 'No claims yet'
  return `${claims} ${claims === 1 ? 'claim' : 'claims'}, ${signedOff} signed off`
}
