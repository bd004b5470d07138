import type { Metadata } from 'next'
import { readersWords } from '#app/readers-words.ts'
import { PageFrame } from '#components/check/page-frame.tsx'
import { FeedLinks } from '#components/front/feed-links.tsx'
import { ListTurner } from '#components/front/list-turner.tsx'
import { SpeakerPage } from '#components/speaker/speaker-page.tsx'
import { noFilter, readPage, searchParamsOf } from '#domain/check-filter.ts'
import { speakerPath } from '#domain/speaker-address.ts'
import { isolated } from '#domain/words/isolated.ts'
import { feedTypes } from '../../feed-types.ts'
import type { Asked } from '../../load-checks.ts'
import { sides } from '../../sides.ts'
import { loadSpeaker } from './load-speaker.ts'

type Props = { params: Promise<{ key: string }>; searchParams: Promise<Asked> }

async function load({ params, searchParams }: Props) {
  const page = readPage(searchParamsOf(await searchParams).get('page'))
  const loaded = await loadSpeaker((await params).key, page)
  const { key } = loaded.speaker
  const around = sides(speakerPath(key), { q: '', filter: noFilter, page }, loaded.hasMore)
  return { ...loaded, page, around, feed: `/feeds${speakerPath(key)}` }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { speaker, total, page, around, feed } = await load(props)
  const words = await readersWords()
  const name = isolated(speaker.name, words)
  return {
    title: name,
    description: words.t('speaker.description', { n: total, name }),
    alternates: {
      canonical: `${speakerPath(speaker.key)}${page > 1 ? `?page=${page}` : ''}`,
      types: feedTypes(feed),
    },
    pagination: around,
  }
}

export default async function SpeakersPage(props: Props) {
  const { speaker, claims, mix, timeZone, around, feed } = await load(props)
  const words = await readersWords()
  return (
    <PageFrame>
      <SpeakerPage speaker={speaker} claims={claims} mix={mix} timeZone={timeZone} words={words} />
      <ListTurner
        before={around.previous}
        after={around.next}
        beforeWord={words.t('common.newer')}
        afterWord={words.t('common.older')}
        words={words}
      />
      <FeedLinks word="speaker.feed" path={feed} words={words} />
    </PageFrame>
  )
}
