import { type CheckQuery, checkSearch, type FilterPart, filterParts, noFilter } from '#domain/check-filter.ts'
import type { Words } from '#domain/words/words.ts'
import type { FilterChoices } from './filter-fields.tsx'

type Props = { path: '/' | '/search'; query: CheckQuery; choices: FilterChoices; words: Words }

/** What the claims shown are narrowed down by, each a link that takes it away. */
export function ActiveFilters({ path, query, choices, words }: Props) {
  const { t } = words
  const given = filterParts.filter((part) => query.filter[part] !== null)
  if (given.length === 0) return null
  const without = (filter: CheckQuery['filter']) => `${path}${checkSearch({ ...query, filter, page: 1 })}`
  const link =
    'inline-flex min-h-8 items-center gap-2 rounded-md border border-border px-2.5 py-1 hover:bg-surface pointer-coarse:min-h-11'
  return (
    <nav aria-label={t('front.filter.active')} className="mt-6 font-sans text-sm">
      <ul className="flex flex-wrap gap-2">
        {given.map((part) => (
          <li key={part} className="max-w-full">
            <a href={without({ ...query.filter, [part]: null })} className={link}>
              <span className="sr-only">{t('front.filter.remove')} </span>
              <bdi>{inWords(part, query, choices, words)}</bdi>
              <span aria-hidden="true" className="print:hidden">
                ✕
              </span>
            </a>
          </li>
        ))}
        {given.length > 1 && (
          <li className="print:hidden">
            <a href={without(noFilter)} className={`${link} border-transparent text-link underline`}>
              {t('front.filter.clear')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

function inWords(part: FilterPart, { filter }: CheckQuery, choices: FilterChoices, words: Words): string {
  const { t, day } = words
  const value = filter[part] ?? ''
  const called = (list: FilterChoices['speakers']) => list.find((one) => one.value === value)?.label ?? value
  if (part === 'verdict') return filter.verdict ? t(`common.verdict.${filter.verdict}`) : ''
  if (part === 'from') return t('front.filter.fromDay', { day: day(value) })
  if (part === 'to') return t('front.filter.toDay', { day: day(value) })
  return called(part === 'speaker' ? choices.speakers : choices.articles)
}
