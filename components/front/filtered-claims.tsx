'use client'
import type { CheckQuery } from '#domain/check-filter.ts'
import type { ListedClaim } from '#domain/listed-claim.ts'
import { mixTotal, type VerdictMix } from '#domain/verdict-mix.ts'
import { type Words, wordsIn } from '#domain/words/words.ts'
import { Link } from '../ui/link.tsx'
import { VerdictMixBar } from '../verdict/verdict-mix-bar.tsx'
import { ActiveFilters } from './active-filters.tsx'
import type { FilterChoices } from './filter-fields.tsx'
import { ListedClaims } from './listed-claims.tsx'
import { NoSuchClaims } from './no-such-claims.tsx'

type Props = {
  query: CheckQuery
  claims: readonly ListedClaim[]
  mix: VerdictMix
  choices: FilterChoices
  timeZone: string
  language: Words['language']
}

/** The claims that the filter lets through: what it is, how many there are, how they came out, and each of them. */
export function FilteredClaims({ query, claims, mix, choices, timeZone, language }: Props) {
  const words = wordsIn(language)
  const { t } = words
  const total = mixTotal(mix)
  return (
    <>
      <ActiveFilters path="/" query={query} choices={choices} words={words} />
      {total === 0 ? (
        <NoSuchClaims words={words} />
      ) : (
        <>
          <h2 className="mt-8 text-xl font-semibold">{t('front.found', { n: total })}</h2>
          {query.filter.verdict === null && (
            <div className="mt-3">
              <VerdictMixBar mix={mix} words={words} />
            </div>
          )}
          <ListedClaims claims={claims} timeZone={timeZone} words={words} />
        </>
      )}
      <p className="mt-6 font-sans text-sm print:hidden">
        <Link href="/" className="inline-block py-2">
          {t('front.all')}
        </Link>
      </p>
    </>
  )
}
