'use client'
import { useId } from 'react'
import { type CheckQuery, isFiltered, SEARCH_LENGTH } from '#domain/check-filter.ts'
import { type Words, wordsIn } from '#domain/words/words.ts'
import { type FilterChoices, FilterFields } from '../front/filter-fields.tsx'
import { Button } from '../ui/button.tsx'
import { controlClass } from '../ui/field.tsx'

type Props = { query: CheckQuery; choices: FilterChoices; language: Words['language'] }

/**
 * What to look for, and among which claims: a form that any browser can send. It is drawn from plain data, which costs
 * the server less than elements handed over one by one; readers get no script of it.
 */
export function SearchForm({ query, choices, language }: Props) {
  const id = useId()
  const words = wordsIn(language)
  const { t } = words
  return (
    <form
      action="/search"
      aria-label={t('search.title')}
      className="mt-6 grid gap-3 font-sans text-sm print:hidden"
    >
      <label htmlFor={id} className="font-medium">
        {t('search.label')}
      </label>
      <div className="flex flex-wrap gap-2">
        <div className="min-w-0 flex-1 basis-56">
          <input
            id={id}
            type="search"
            name="q"
            dir="auto"
            required
            maxLength={SEARCH_LENGTH}
            defaultValue={query.q}
            aria-describedby={`${id}-hint`}
            className={controlClass}
          />
        </div>
        <Button variant="primary">{t('layout.search')}</Button>
      </div>
      <p id={`${id}-hint`} className="text-muted">
        {t('search.hint')}
      </p>
      <details open={isFiltered(query.filter)} className="rounded-md border border-hairline px-4">
        <summary className="py-3 font-medium">{t('search.narrow')}</summary>
        <div className="pb-4">
          <FilterFields filter={query.filter} choices={choices} words={words} />
        </div>
      </details>
    </form>
  )
}
