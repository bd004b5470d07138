'use client'
import { type CheckQuery, isFiltered } from '#domain/check-filter.ts'
import type { ListedClaim } from '#domain/listed-claim.ts'
import { aroundHit, type Stretch } from '#domain/search-hits.ts'
import { isolated } from '#domain/words/isolated.ts'
import { type Words, wordsIn } from '#domain/words/words.ts'
import { ListedClaims } from '../front/listed-claims.tsx'
import { Marked } from './marked.tsx'

export type FoundClaim = ListedClaim & {
  marked: Record<'wording' | 'quotation' | 'speaker' | 'title', readonly Stretch[]>
}

type Found = {
  claims: readonly FoundClaim[]
  total: number
  /** There are more than `total`. */
  isCapped: boolean
  isNear: boolean
  ranked: number
}

type Props = {
  query: CheckQuery
  /** Null where the words say nothing to look for. */
  found: Found | null
  timeZone: string
  language: Words['language']
}

/** What a search came to: how many, how sure, and each claim with its hits marked; drawn as the form is. */
export function FoundClaims({ query, found, timeZone, language }: Props) {
  const words = wordsIn(language)
  const { t } = words
  if (!found) return <p className="mt-8 border-t border-hairline pt-6">{t('search.nothingAsked')}</p>
  if (found.total === 0) return <NothingFound query={query} words={words} />
  return (
    <>
      <h2 className="mt-8 text-xl font-semibold">{howMany(found, query.q, words)}</h2>
      {found.isNear && <p className="mt-2">{t('search.near')}</p>}
      {found.total > found.ranked && (
        <p className="mt-2 text-muted">{t('search.many', { n: found.ranked })}</p>
      )}
      <ListedClaims
        claims={found.claims}
        timeZone={timeZone}
        words={words}
        parts={(claim) => ({
          wording: <Marked stretches={claim.marked.wording} />,
          speaker: <Marked stretches={claim.marked.speaker} />,
          title: <Marked stretches={claim.marked.title} />,
          below: <QuotationHit claim={claim} words={words} />,
        })}
      />
    </>
  )
}

function howMany({ total: n, isCapped, isNear }: Found, asked: string, words: Words): string {
  if (isNear) return words.t(isCapped ? 'search.nearMany' : 'common.claims', { n })
  return words.t(isCapped ? 'search.foundMany' : 'search.found', { n, q: isolated(asked, words) })
}

/** The article's own words, where what was searched for stands in them and the claim is not worded the same. */
function QuotationHit({ claim, words }: { claim: FoundClaim; words: Words }) {
  const said = claim.marked.quotation.map(({ text }) => text).join('')
  const around = said === claim.wording ? null : aroundHit(claim.marked.quotation)
  if (!around) return null
  return (
    <p className="mt-1 text-base leading-normal">
      <span className="font-sans text-sm text-muted">{words.t('search.quotation')} </span>
      <bdi lang={claim.language}>
        <Marked stretches={around} />
      </bdi>
    </p>
  )
}

function NothingFound({ query, words: { t } }: { query: CheckQuery; words: Words }) {
  return (
    <div className="mt-8 grid gap-2 border-t border-hairline pt-6">
      <p>{t('search.none')}</p>
      {isFiltered(query.filter) && <p>{t('search.noneFiltered')}</p>}
      <p className="text-muted">{t('search.noneNext')}</p>
    </div>
  )
}
