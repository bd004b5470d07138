'use client'
import { useMemo } from 'react'
import type { StageCounts } from '#domain/article-progress.ts'
import { countsInWords } from '#domain/coverage.ts'
import type { PassageState } from '#domain/passage.ts'
import { StageBar } from '../claim/stage-bar.tsx'
import { Link } from '../ui/link.tsx'
import { type Packed, unpack } from '../ui/packed.ts'
import { CoverageBar } from './coverage-bar.tsx'

/** A day as it is drawn: in words already, as the newsroom's clock has it. */
type DayInWords = { at: string; words: string }

export type ArticleLine = {
  id: string
  title: string
  outlet: string
  language: string
  published?: DayInWords
  added: DayInWords
  isOurs?: boolean
  coverage: Record<PassageState, number>
  /** Claimed passages with a claim that is not signed off. */
  openPassages: number
  stages: StageCounts
  edition: number
}

/** Drawn in the browser again from its lines alone: as elements the page would carry each row twice. */
export function ArticleLines({ lines }: { lines: Packed<ArticleLine> }) {
  const listed = useMemo(() => unpack(lines), [lines])
  return (
    <ul className="divide-y divide-hairline border-y border-hairline">
      {listed.map((article) => (
        <li
          key={article.id}
          data-row=""
          className="grid items-start gap-x-8 gap-y-2 py-3 md:grid-cols-2 xl:grid-cols-[minmax(0,1fr)_22rem_22rem]"
        >
          <div className="min-w-0 md:col-span-2 xl:col-span-1">
            <h2 className="text-base font-semibold">
              <Link
                href={`/desk/articles/${article.id}`}
                lang={article.language}
                dir="auto"
                data-open=""
                className="inline-block py-0.5"
              >
                {article.title}
              </Link>
            </h2>
            <p className="text-muted">
              <bdi>{article.outlet}</bdi>
              {article.isOurs ? ' (ours), ' : ', '}
              {article.published ? (
                <time dateTime={article.published.at}>{article.published.words}</time>
              ) : (
                'undated'
              )}
              {' · added '}
              <time dateTime={article.added.at}>{article.added.words}</time>
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
