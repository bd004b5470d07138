import { Link } from '../ui/link.tsx'

type Props = { articleId: string; claims: readonly number[]; current: number | null }

/** The pages that an edition would have: the article's, and one for each claim. */
export function PreviewNavigation({ articleId, claims, current }: Props) {
  const base = `/desk/articles/${articleId}/publish`
  return (
    <nav aria-label="Preview" className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <span className="text-muted">Preview of</span>
      <Link href={base} aria-current={current === null ? 'page' : undefined}>
        the article’s page
      </Link>
      {claims.map((number) => (
        <Link
          key={number}
          href={`${base}/${number}`}
          aria-current={current === number ? 'page' : undefined}
          className="inline-block min-h-6 min-w-6"
        >
          claim {number}
        </Link>
      ))}
    </nav>
  )
}
