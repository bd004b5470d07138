import type { Metadata } from 'next'
import { publisher } from '#app/publisher.ts'
import { readersWords } from '#app/readers-words.ts'
import { PageFrame } from '#components/check/page-frame.tsx'
import { FilterForm } from '#components/front/filter-form.tsx'
import { FilteredClaims } from '#components/front/filtered-claims.tsx'
import { FrontList } from '#components/front/front-list.tsx'
import { ListHead } from '#components/front/list-head.tsx'
import { ListTurner } from '#components/front/list-turner.tsx'
import { checkSearch } from '#domain/check-filter.ts'
import { feedTypes } from './feed-types.ts'
import { type Asked, loadChecks } from './load-checks.ts'
import { NewsroomMarkup } from './newsroom-markup.tsx'
import { sides } from './sides.ts'

type Props = { searchParams: Promise<Asked> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query, hasMore, filtered } = await loadChecks(await searchParams)
  const [newsroom, { t }] = [await publisher(), await readersWords()]
  const title = filtered ? t('front.claimsTitle') : t('front.title')
  return {
    title: { absolute: newsroom ? `${newsroom.name}: ${title}` : 'Stet' },
    description: t('front.description'),
    alternates: { canonical: `/${checkSearch(query)}`, types: feedTypes('/feeds/all') },
    pagination: sides('/', query, hasMore),
    ...(filtered && { robots: { index: false, follow: true } }),
  }
}

export default async function FrontPage({ searchParams }: Props) {
  const { query, timeZone, choices, checks, hasMore, filtered } = await loadChecks(await searchParams)
  const words = await readersWords()
  const { t } = words
  const given = { choices, language: words.language }
  const { previous, next } = sides('/', query, hasMore)
  const list = filtered ? 'common' : 'front'
  return (
    <PageFrame>
      <NewsroomMarkup />
      <ListHead>{t('front.title')}</ListHead>
      <p className="mt-2 max-w-[60ch] text-muted">{t('front.intro')}</p>
      {(checks.length > 0 || filtered) && <FilterForm filter={query.filter} {...given} />}
      {filtered ? (
        <FilteredClaims query={query} {...filtered} {...given} timeZone={timeZone} />
      ) : (
        <FrontList checks={checks} timeZone={timeZone} words={words} />
      )}
      <ListTurner
        before={previous}
        after={next}
        beforeWord={t(`${list}.newer`)}
        afterWord={t(`${list}.older`)}
        words={words}
      />
    </PageFrame>
  )
}
