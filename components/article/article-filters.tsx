import { type ArticleQuery, articleStates, articleStateWord, articlesAddress } from '#domain/article-list.ts'
import { Button } from '../ui/button.tsx'
import { cn } from '../ui/cn.ts'
import { Link } from '../ui/link.tsx'
import { TextField } from '../ui/text-field.tsx'

/** Looks for articles by words of title and outlet, and narrows them down by where they stand. */
export function ArticleFilters({ query }: { query: ArticleQuery }) {
  const ways = [null, ...articleStates]
  return (
    <div className="mb-4 grid gap-3">
      <form action="/desk/articles" aria-label="Search articles" className="flex flex-wrap items-end gap-3">
        {query.show && <input type="hidden" name="show" value={query.show} />}
        <div className="w-full sm:w-80">
          <TextField
            name="q"
            type="search"
            shortcut="go.search"
            label="Words of the title or the outlet"
            defaultValue={query.q}
            optional
            maxLength={100}
          />
        </div>
        <Button>Search</Button>
        {query.q && (
          <Link href={articlesAddress({ ...query, q: '' })} className="py-2.5">
            Clear the search
          </Link>
        )}
      </form>
      <nav aria-label="Where they stand">
        <ul className="flex flex-wrap gap-x-1 border-b border-hairline">
          {ways.map((show) => (
            <li key={show}>
              <a
                href={articlesAddress({ ...query, show })}
                aria-current={show === query.show ? 'page' : undefined}
                className={cn(
                  'flex min-h-10 items-center border-b-2 px-2.5 pointer-coarse:min-h-11',
                  show === query.show
                    ? 'border-ink font-semibold'
                    : 'border-transparent text-muted hover:text-ink',
                )}
              >
                {show ? articleStateWord[show] : 'All'}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
