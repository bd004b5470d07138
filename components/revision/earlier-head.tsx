import { Moment } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'

type Props = {
  article: { id: string; title: string; language: string }
  revision: { number: number; sha256: string; addedAt: string; by: string }
  newest: number
  timeZone: string
}

/** Which revision of which article this is, who brought it in, and the way to the newest and its neighbours. */
export function EarlierHead({ article, revision, newest, timeZone }: Props) {
  const path = `/desk/articles/${article.id}`
  const { number } = revision
  return (
    <header className="grid gap-2">
      <p>
        <Link href={path} shortcut="up" lang={article.language}>
          <bdi>{article.title}</bdi>
        </Link>
      </p>
      <h1 className="text-xl font-semibold">
        Revision {number} of {newest}
      </h1>
      <p className="text-muted">
        Brought in by <bdi>{revision.by}</bdi>, <Moment at={revision.addedAt} timeZone={timeZone} withTime />.
        SHA-256 <code className="text-xs break-all">{revision.sha256}</code>
      </p>
      <p className="max-w-[66ch]">
        {number < newest
          ? 'This is an earlier text. It is kept as it was; nothing on it can be changed.'
          : 'This is the newest text. It is worked on at the article.'}
      </p>
      <nav aria-label="Revisions" className="flex flex-wrap gap-x-4">
        {number > 1 && (
          <Link href={`${path}/revisions/${number - 1}`} shortcut="previous">
            Revision {number - 1}
          </Link>
        )}
        {number + 1 < newest && (
          <Link href={`${path}/revisions/${number + 1}`} shortcut="next">
            Revision {number + 1}
          </Link>
        )}
        {number < newest && <Link href={path}>The newest text</Link>}
      </nav>
    </header>
  )
}
