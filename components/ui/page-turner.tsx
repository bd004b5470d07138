import { Link } from './link.tsx'

/** The way to the pages before and after this one; pages count from 1. */
export function PageTurner({ path, page, hasMore }: { path: string; page: number; hasMore: boolean }) {
  if (page === 1 && !hasMore) return null
  const link = 'inline-flex min-h-10 items-center pointer-coarse:min-h-11'
  return (
    <nav aria-label="Pages" className="mt-4 flex flex-wrap items-center gap-x-6 font-sans text-sm">
      {page > 1 && (
        <Link className={link} rel="prev" href={page === 2 ? path : `${path}?page=${page - 1}`}>
          Newer
        </Link>
      )}
      <span className="text-muted tabular-nums">Page {page}</span>
      {hasMore && (
        <Link className={link} rel="next" href={`${path}?page=${page + 1}`}>
          Older
        </Link>
      )}
    </nav>
  )
}
