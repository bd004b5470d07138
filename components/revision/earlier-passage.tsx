import { Link } from '../ui/link.tsx'
import { Notice } from '../ui/notice.tsx'

type Props = {
  passage: {
    article: { id: string; title: string; language: string }
    revision: number
    position: number
    words: string
  }
  /** What somebody had typed about it when their session ended. */
  typed: readonly string[]
}

/** The address of a passage whose revision is no longer the newest: its words, and the way to the text as it is. */
export function EarlierPassage({ passage, typed }: Props) {
  const { article, revision, position } = passage
  const path = `/desk/articles/${article.id}`
  return (
    <div className="grid max-w-[42rem] gap-5">
      <header className="grid gap-1">
        <p>
          <Link href={path} shortcut="up" lang={article.language}>
            <bdi>{article.title}</bdi>
          </Link>
        </p>
        <h1 className="text-xl font-semibold">
          Passage {position} of revision {revision}
        </h1>
      </header>
      <Notice tone="attention" title="A newer revision came, so nothing changes here any more">
        <p>
          Go on <Link href={path}>in the newest text</Link>, or look at{' '}
          <Link href={`${path}/revisions/${revision}#passage-${position}`}>revision {revision}</Link> and what
          became of its claims.
        </p>
      </Notice>
      <blockquote
        lang={article.language}
        dir="auto"
        className="border-s-4 border-border ps-4 font-serif text-lg leading-relaxed whitespace-pre-line"
      >
        {passage.words}
      </blockquote>
      {typed.length > 0 && (
        <section aria-labelledby="typed" className="grid gap-2">
          <h2 id="typed" className="text-base font-semibold">
            What you had typed
          </h2>
          <ul className="grid gap-2">
            {typed.map((words) => (
              <li key={words} dir="auto" className="whitespace-pre-line">
                {words}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
