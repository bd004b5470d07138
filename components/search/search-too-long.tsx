import { type CheckQuery, checkSearch } from '#domain/check-filter.ts'
import type { Words } from '#domain/words/words.ts'
import { PageFrame } from '../check/page-frame.tsx'
import { ListHead } from '../front/list-head.tsx'

/** The page of a search that the database stopped; the same one may be asked for again. */
export function SearchTooLong({ query, words: { t } }: { query: CheckQuery; words: Words }) {
  return (
    <PageFrame>
      <ListHead>{t('search.title')}</ListHead>
      <p className="mt-6">{t('search.tooLong')}</p>
      <p className="mt-2">
        <a className="inline-block py-1 text-link underline" href={`/search${checkSearch(query)}`}>
          {t('search.again')}
        </a>
      </p>
    </PageFrame>
  )
}
