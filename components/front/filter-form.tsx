'use client'
import { type CheckFilter, isFiltered } from '#domain/check-filter.ts'
import { type Words, wordsIn } from '#domain/words/words.ts'
import { Button } from '../ui/button.tsx'
import { type FilterChoices, FilterFields } from './filter-fields.tsx'

type Props = {
  filter: CheckFilter
  choices: FilterChoices
  language: Words['language']
}

/** Narrows the published claims down: a form that any browser can send, drawn as the search's. */
export function FilterForm({ filter, choices, language }: Props) {
  const words = wordsIn(language)
  const { t } = words
  return (
    <details open={isFiltered(filter)} className="mt-6 rounded-md border border-hairline px-4 print:hidden">
      <summary className="py-3 font-sans text-sm font-medium">{t('front.filter.title')}</summary>
      <form action="/" aria-label={t('front.filter.title')} className="grid gap-4 pt-1 pb-4">
        <FilterFields filter={filter} choices={choices} words={words} />
        <div>
          <Button variant="primary">{t('front.filter.show')}</Button>
        </div>
      </form>
    </details>
  )
}
