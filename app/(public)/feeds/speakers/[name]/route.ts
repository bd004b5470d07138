import { notFound } from 'next/navigation'
import { decodeSlug } from '#domain/check-address.ts'
import { readFeedName, speakerFeedAnswer } from '../../feed-answer.ts'

type Context = { params: Promise<{ name: string }> }

/** What one speaker said, in a feed: `/feeds/speakers/<key>.rss`. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const name = decodeSlug((await params).name)
  return speakerFeedAnswer(readFeedName(name ?? notFound()))
}
