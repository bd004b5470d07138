'use client'
import { Link, OutsideLink } from '../ui/link.tsx'

type Props = {
  article: {
    id: string
    title: string
    outlet: string
    byline: string | null
    url: string | null
    /** BCP 47. */
    language: string
    isOurs: boolean
    revision: { number: number; sha256: string }
  }
  /** In words already, as the server's languages and dates have them. */
  words: { language: string; published: { on: string; words: string } | null }
}

/** What is known about the text under check. */
export function ArticleHeader({ article, words }: Props) {
  const { revision } = article
  return (
    <header>
      <h1
        lang={article.language}
        dir="auto"
        className="w-fit max-w-[40ch] font-serif text-2xl font-bold sm:text-3xl"
      >
        {article.title}
      </h1>
      <p className="mt-2">
        <bdi className="font-medium">{article.outlet}</bdi>
        {article.byline && (
          <>
            {', by '}
            <bdi>{article.byline}</bdi>
          </>
        )}
        {', '}
        {words.published ? <time dateTime={words.published.on}>{words.published.words}</time> : 'undated'}
        {article.url && (
          <>
            {' · '}
            <OutsideLink href={article.url} />
          </>
        )}
      </p>
      <p className="mt-1 text-muted">
        {words.language} · {article.isOurs ? 'our own text' : 'a third party’s text'} · revision{' '}
        {revision.number}, SHA-256 <code className="text-xs break-all">{revision.sha256}</code>
        {revision.number > 1 && (
          <>
            {' · '}
            <Link href={`/desk/articles/${article.id}/revisions/${revision.number - 1}`}>
              The text before it
            </Link>
          </>
        )}
      </p>
    </header>
  )
}
