import type { StageCounts } from '#domain/article-progress.ts'
import type { PassageState } from '#domain/passage.ts'
import { wordsIn } from '#domain/words/words.ts'
import { ArticleLines } from './article-lines.tsx'

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
  const { day, dayOf } = wordsIn('en')
  const lines = articles.map(({ publishedOn, addedAt, ...same }) => ({
    ...same,
    published: publishedOn ? { at: publishedOn, words: day(publishedOn) } : null,
    added: { at: addedAt, words: dayOf(addedAt, timeZone) },
  }))
  return <ArticleLines lines={lines} />
}
