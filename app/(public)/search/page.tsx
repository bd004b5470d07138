import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readersWords } from '#app/readers-words.ts'
import { PageFrame } from '#components/check/page-frame.tsx'
import { ActiveFilters } from '#components/front/active-filters.tsx'
import { ListHead } from '#components/front/list-head.tsx'
import { ListTurner } from '#components/front/list-turner.tsx'
import { FoundClaims } from '#components/search/found-claims.tsx'
import { SearchForm } from '#components/search/search-form.tsx'
import { SearchTooLong } from '#components/search/search-too-long.tsx'
import { readCheckQuery, searchParamsOf } from '#domain/check-filter.ts'
import { isolated } from '#domain/words/isolated.ts'
import type { Asked } from '../load-checks.ts'
import { sides } from '../sides.ts'
import { loadSearch } from './load-search.ts'

type Props = { searchParams: Promise<Asked> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = readCheckQuery(searchParamsOf(await searchParams))
  const words = await readersWords()
  return {
    title: q ? words.t('search.titleFor', { q: isolated(q, words) }) : words.t('search.title'),
    description: words.t('search.description'),
    alternates: { canonical: '/search' },
    // What somebody looks for is no page of ours to be found.
    ...(q && { robots: { index: false, follow: true } }),
  }
}

export default async function Search({ searchParams }: Props) {
  const query = readCheckQuery(searchParamsOf(await searchParams))
  const [words, loaded] = await Promise.all([readersWords(), loadSearch(query)])
  if (!loaded) return <SearchTooLong query={query} words={words} />
  const { timeZone, choices, found } = loaded
  if (query.page > 1 && !found?.claims.length) notFound()
  const { previous, next } = sides('/search', query, found?.hasMore ?? false)
  return (
    <PageFrame>
      <ListHead>{words.t('search.title')}</ListHead>
      <SearchForm query={query} choices={choices} language={words.language} />
      {query.q && <ActiveFilters path="/search" query={query} choices={choices} words={words} />}
      {query.q && <FoundClaims query={query} found={found} timeZone={timeZone} language={words.language} />}
      <ListTurner
        before={previous}
        after={next}
        beforeWord={words.t('search.better')}
        afterWord={words.t('search.further')}
        words={words}
      />
    </PageFrame>
  )
}
