import type { Words } from '#domain/words/words.ts'
import { Link } from '../ui/link.tsx'

type Props = { word: 'speaker.feed' | 'corrections.feed'; path: string; words: Words }

/** The ways to follow a list by feed; `path` is the feed's address without its ending. */
export function FeedLinks({ word, path, words }: Props) {
  const feed = (ending: string) => (chunks: React.ReactNode) => (
    <Link href={`${path}.${ending}`}>{chunks}</Link>
  )
  return (
    <p className="mt-8 font-sans text-sm leading-8 print:hidden">
      {words.t.rich(word, { atom: feed('atom'), rss: feed('rss'), json: feed('json') })}
    </p>
  )
}
