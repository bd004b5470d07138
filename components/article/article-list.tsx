import { wordsIn } from '#domain/words/words.ts'
import { type ArticleLine, ArticleLines } from './article-lines.tsx'

type ListedArticle = Omit<ArticleLine, 'published' | 'added'> & {
  publishedOn: string | null
  addedAt: string
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
