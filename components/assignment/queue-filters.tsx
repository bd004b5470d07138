import { claimKinds, claimKindWord } from '#domain/claim.ts'
import {
  importances,
  importanceWord,
  isFiltered,
  type QueueQuery,
  queueAddress,
  unfiltered,
} from '#domain/queue.ts'
import { Button } from '../ui/button.tsx'
import { Details } from '../ui/details.tsx'
import { Link } from '../ui/link.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'

type Props = { query: QueueQuery; article: { id: string; title: string; language: string } | null }

/** Narrows the queue down. A plain form that asks: what it says stands in the address, and can be sent on. */
export function QueueFilters({ query, article }: Props) {
  return (
    <Details summary="Filter" open={isFiltered(query)}>
      <form action="/desk" aria-label="Filter" className="grid gap-3">
        {query.show !== 'needs-me' && <input type="hidden" name="show" value={query.show} />}
        {query.article && <input type="hidden" name="article" value={query.article} />}
        <div className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_11rem_13rem_auto]">
          <TextField
            name="q"
            type="search"
            shortcut="go.search"
            label="Words of the claim"
            defaultValue={query.q}
            optional
            maxLength={100}
          />
          <SelectField name="kind" label="Kind" defaultValue={query.kind ?? ''} optional>
            <option value="">All kinds</option>
            {claimKinds.map((kind) => (
              <option key={kind} value={kind}>
                {claimKindWord[kind]}
              </option>
            ))}
          </SelectField>
          <SelectField name="priority" label="Risk and priority" defaultValue={query.priority ?? ''} optional>
            <option value="">All</option>
            {importances.map((importance) => (
              <option key={importance} value={importance}>
                {importanceWord[importance]}
              </option>
            ))}
          </SelectField>
          <Button>Filter</Button>
        </div>
        {isFiltered(query) && (
          <p className="flex flex-wrap gap-x-4 gap-y-1">
            {article && (
              <span>
                Only claims of{' '}
                <Link href={`/desk/articles/${article.id}`}>
                  <bdi lang={article.language}>{article.title}</bdi>
                </Link>
                {' ('}
                <Link href={queueAddress({ ...query, article: null })}>all articles</Link>)
              </span>
            )}
            <Link href={queueAddress(unfiltered(query))}>Clear all filters</Link>
          </p>
        )}
      </form>
    </Details>
  )
}
