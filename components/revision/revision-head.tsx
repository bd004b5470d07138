import { Link } from '../ui/link.tsx'

type Props = {
  article: { id: string; title: string; language: string }
  /** The new text is there, and what it does is shown. */
  isCompared: boolean
}

/** Whose new text this is about, and what happens here. */
export function RevisionHead({ article, isCompared }: Props) {
  return (
    <header className="grid gap-2">
      <p>
        <Link href={`/desk/articles/${article.id}`} {...(!isCompared && { shortcut: 'up' as const })}>
          <bdi lang={article.language}>{article.title}</bdi>
        </Link>
      </p>
      <h1 className="text-xl font-semibold">{isCompared ? 'What the new text changes' : 'New revision'}</h1>
      <p className="max-w-[66ch] text-muted">
        {isCompared
          ? 'Nothing is brought in yet. Look at what becomes of each claim, then decide.'
          : 'The text is first compared with the present one, claim by claim. Nothing changes until you bring it in.'}
      </p>
    </header>
  )
}
