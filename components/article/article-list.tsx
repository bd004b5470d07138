import { wordsIn } from '#domain/words/words.ts'
import { pack } from '../ui/packed.ts'
import { type ArticleLine, ArticleLines } from './article-lines.tsx'

type ListedArticle = Omit<ArticleLine, 'published' | 'added' | 'isOurs'> & {
  isOurs: boolean
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
  const lines = articles.map(({ publishedOn, addedAt, isOurs, ...same }) => ({
    ...same,
    isOurs: isOurs || undefined,
    published: publishedOn ? { at: publishedOn, words: day(publishedOn) } : undefined,
    added: { at: addedAt, words: dayOf(addedAt, timeZone) },
  }))
  return <ArticleLines lines={pack<ArticleLine>(lines)} />
}
