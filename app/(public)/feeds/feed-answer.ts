import { notFound } from 'next/navigation'
import { readersFrame } from '#app/publisher.ts'
import { reader } from '#db/client.ts'
import { listCorrections } from '#db/queries/list-corrections.ts'
import { listFeed } from '#db/queries/list-feed.ts'
import { feedPath } from '#domain/feed-address.ts'
import {
  type FeedEntry,
  type FeedFormat,
  feedDocument,
  feedFormats,
  feedMediaType,
} from '#domain/feed-document.ts'
import { articleEntry, correctionEntry, goneEntry } from '#domain/feed-entries.ts'
import { speakerPath } from '#domain/speaker-address.ts'
import { verdicts } from '#domain/verdict.ts'
import type { Words } from '#domain/words/words.ts'
import { env } from '#env.ts'

type Asked = { name: string; format: FeedFormat }

/** "all.atom" → its name and its format; any other ending is a page that is not there. */
export function readFeedName(raw: string): Asked {
  const [, name, ending] = /^(.+)\.(\w+)$/.exec(raw) ?? []
  const format = feedFormats.find((one) => one === ending)
  return name && format ? { name, format } : notFound()
}

/** The feed of all checks, of one verdict or of the corrections. */
export async function feedAnswer({ name, format }: Asked): Promise<Response> {
  const frame = await feedFrame()
  const { words, newsroom } = frame
  if (name === 'corrections') {
    const { corrections } = await listCorrections(reader(), 1)
    const entries = corrections.map((one) => correctionEntry(one, frame))
    const title = words.t('feeds.corrections', { newsroom })
    const description = words.t('feeds.correctionsDescription')
    return send(
      frame,
      { title, description, page: '/corrections', path: feedPath('corrections') },
      entries,
      format,
    )
  }
  const verdict = verdicts.find((one) => one === name)
  if (!verdict && name !== 'all') notFound()
  const found = await listFeed(reader(), verdict ? { verdict } : {})
  const title = words.t(verdict ? `feeds.verdict.${verdict}` : 'feeds.all', { newsroom })
  const page = verdict ? `/?verdict=${verdict}` : '/'
  const head = { title, description: words.t('feeds.description'), page, path: feedPath(verdict ?? 'all') }
  return send(frame, head, entriesOf(found, frame), format)
}

/** The feed of what one speaker said; somebody of whom nothing was ever published has none. */
export async function speakerFeedAnswer({ name, format }: Asked): Promise<Response> {
  const frame = await feedFrame()
  const found = await listFeed(reader(), { speaker: name })
  if (found.articles.length + found.goneArticles.length === 0) notFound()
  const { newsroom, words } = frame
  const { speaker } = found
  const title = speaker ? words.t('feeds.speaker', { newsroom, speaker }) : words.t('feeds.all', { newsroom })
  const page = speakerPath(name)
  const head = {
    title,
    description: frame.words.t('feeds.description'),
    page,
    path: feedPath({ speaker: name }),
  }
  return send(frame, head, entriesOf(found, frame), format)
}

type Frame = { words: Words; newsroom: string; origin: string; timeZone: string }

async function feedFrame(): Promise<Frame> {
  return { ...(await readersFrame()), origin: env().PUBLIC_ORIGIN }
}

function entriesOf(
  { articles, goneArticles }: Awaited<ReturnType<typeof listFeed>>,
  frame: Frame,
): FeedEntry[] {
  const entries = [
    ...articles.map((article) => articleEntry(article, frame)),
    ...goneArticles.map((gone) => goneEntry(gone, frame)),
  ]
  return entries.sort((one, other) => other.updatedAt.localeCompare(one.updatedAt))
}

type Head = { title: string; description: string; page: string; path: string }

function send({ words, newsroom, origin }: Frame, head: Head, entries: FeedEntry[], format: FeedFormat) {
  // A feed without entries still says when it was last changed: at the beginning of time.
  const about = { ...head, language: words.language, newsroom, origin, since: '1970-01-01T00:00:00.000Z' }
  return new Response(feedDocument(about, entries, format), {
    headers: { 'content-type': `${feedMediaType[format]}; charset=utf-8` },
  })
}
