import type { ReactNode } from 'react'
import { Moment } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'

export type Party = {
  id: string
  articleId: string
  articleTitle: string
  language: string
  sourceId: string
  sourceName: string
  reason: string
  markedAt: Date
  markedBy: string
}

type Props = {
  parties: readonly Party[]
  /** What each line leads to: the page is about the other one. */
  leadsTo: 'source' | 'article'
  timeZone: string
  /** The form that ends a mark, by its id; none where the reader may not. */
  endForms: ReadonlyMap<string, ReactNode>
  empty: string
}

/** Who has a cause of their own in which article, and which. */
export function PartyList({ parties, leadsTo, timeZone, endForms, empty }: Props) {
  if (parties.length === 0) return <p className="text-muted">{empty}</p>
  return (
    <ul className="divide-y divide-hairline">
      {parties.map((party) => (
        <li
          key={party.id}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-2 first:pt-0"
        >
          <div className="min-w-0 max-w-[70ch]">
            <p className="font-medium">
              {leadsTo === 'source' ? (
                <Link href={`/desk/sources/${party.sourceId}`}>
                  <bdi>{party.sourceName}</bdi>
                </Link>
              ) : (
                <Link href={`/desk/articles/${party.articleId}`} lang={party.language}>
                  <bdi>{party.articleTitle}</bdi>
                </Link>
              )}
            </p>
            <p dir="auto" className="[overflow-wrap:anywhere]">
              {party.reason}
            </p>
            <p className="text-muted">
              Marked by <bdi>{party.markedBy}</bdi>,{' '}
              <Moment at={party.markedAt.toISOString()} timeZone={timeZone} />
            </p>
          </div>
          {endForms.get(party.id)}
        </li>
      ))}
    </ul>
  )
}
