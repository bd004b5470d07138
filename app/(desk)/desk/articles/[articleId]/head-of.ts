import { languageName } from '#components/ui/language-name.ts'
import { wordsIn } from '#domain/words/words.ts'
import type { LoadedArticle } from './load-article.ts'

/** What the head of the page says of an article, and nothing more of it: the text and the claims go to the bench. */
export function headOf({ article }: Pick<LoadedArticle, 'article'>) {
  const { id, title, outlet, byline, url, language, isOurs, publishedOn, revision } = article
  const { number, sha256 } = revision
  return {
    article: { id, title, outlet, byline, url, language, isOurs, revision: { number, sha256 } },
    words: {
      language: languageName(language),
      published: publishedOn ? { on: publishedOn, words: wordsIn('en').day(publishedOn) } : null,
    },
  }
}
