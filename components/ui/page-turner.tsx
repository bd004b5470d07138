import { type Words, wordsIn } from '#domain/words/words.ts'
import { Link } from './link.tsx'

type Props = {
  path: string
  page: number
  hasMore: boolean
  /** What else the address says, such as a search: it stays on every page. */
  query?: Record<string, string>
  /** What the pages on either side are called where the list does not start with the newest. */
  before?: string
  after?: string
  words?: Words
}

/** The way to the pages before and after this one; pages count from 1. */
export function PageTurner({ path, page, hasMore, query = {}, words = wordsIn('en'), ...names }: Props) {
  const { t } = words
  const { before = t('common.newer'), after = t('common.older') } = names
  if (page === 1 && !hasMore) return null
  const to = (number: number) => {
    const search = new URLSearchParams({ ...query, ...(number > 1 && { page: `${number}` }) })
    return search.size > 0 ? `${path}?${search}` : path
  }
  const link = 'inline-flex min-h-10 items-center pointer-coarse:min-h-11'
  return (
    <nav
      aria-label={t('common.pages')}
      className="mt-4 flex flex-wrap items-center gap-x-6 font-sans text-sm"
    >
      {page > 1 && (
        <Link className={link} rel="prev" href={to(page - 1)}>
          {before}
        </Link>
      )}
      <span className="text-muted tabular-nums">{t('common.page', { n: page })}</span>
      {hasMore && (
        <Link className={link} rel="next" href={to(page + 1)}>
          {after}
        </Link>
      )}
    </nav>
  )
}
