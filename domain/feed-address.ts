import { speakerPath } from './speaker-address.ts'
import type { Verdict } from './verdict.ts'

/** Where a feed is, without its ending; the key of a speaker is `speakerOf`'s. */
export function feedPath(feed: 'all' | 'corrections' | Verdict | { speaker: string }): string {
  return `/feeds${typeof feed === 'string' ? `/${feed}` : speakerPath(feed.speaker)}`
}
