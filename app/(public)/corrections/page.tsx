import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { readersFrame } from '#app/publisher.ts'
import { PageFrame } from '#components/check/page-frame.tsx'
import { CorrectionList } from '#components/correction/correction-list.tsx'
import { FeedLinks } from '#components/front/feed-links.tsx'
import { ListHead } from '#components/front/list-head.tsx'
import { ListTurner } from '#components/front/list-turner.tsx'
import { reader } from '#db/client.ts'
import { listCorrections } from '#db/queries/list-corrections.ts'
import { noFilter, readPage, searchParamsOf } from '#domain/check-filter.ts'
import { feedTypes } from '../feed-types.ts'
import type { Asked } from '../load-checks.ts'
import { sides } from '../sides.ts'

type Props = { searchParams: Promise<Asked> }

const load = cache(async (page: number) => {
  const { corrections, hasMore } = await listCorrections(reader(), page)
  if (page > 1 && corrections.length === 0) notFound()
  return { corrections, around: sides('/corrections', { q: '', filter: noFilter, page }, hasMore) }
})

const pageOf = async ({ searchParams }: Props) => readPage(searchParamsOf(await searchParams).get('page'))

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await pageOf(props)
  const { around } = await load(page)
  const { t } = (await readersFrame()).words
  const canonical = page > 1 ? `/corrections?page=${page}` : '/corrections'
  return {
    title: t('corrections.title'),
    description: t('corrections.description'),
    alternates: { canonical, types: feedTypes('/feeds/corrections') },
    pagination: around,
  }
}

export default async function Corrections(props: Props) {
  const { corrections, around } = await load(await pageOf(props))
  const { words, timeZone } = await readersFrame()
  const { t } = words
  return (
    <PageFrame>
      <ListHead>{t('corrections.title')}</ListHead>
      <p className="mt-2 max-w-[60ch] text-muted">{t('corrections.intro')}</p>
      <CorrectionList corrections={corrections} timeZone={timeZone} words={words} />
      <ListTurner
        before={around.previous}
        after={around.next}
        beforeWord={t('corrections.newer')}
        afterWord={t('corrections.older')}
        words={words}
      />
      <FeedLinks word="corrections.feed" path="/feeds/corrections" words={words} />
    </PageFrame>
  )
}
