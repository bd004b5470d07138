import type { CorrectionKind } from '#domain/correction.ts'
import { Moment } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'

/** One edition as the history of a page shows it; `href` is its permanent address. */
export type EditionLine = {
  number: number
  publishedAt: string
  correction: { kind: CorrectionKind; reason: string } | null
  href: string
}

type Props = { editions: readonly EditionLine[]; current: number; timeZone: string }

/** Every edition of the page, newest first; the earlier ones stay readable. */
export function PageHistory({ editions, current, timeZone }: Props) {
  const newestFirst = editions.toSorted((one, other) => other.number - one.number)
  return (
    <ol className="space-y-3 text-base" reversed>
      {newestFirst.map((edition) => (
        <li key={edition.number}>
          <Link
            href={edition.href}
            className="font-sans font-semibold"
            aria-current={edition.number === current ? 'page' : undefined}
          >
            Edition {edition.number}
          </Link>
          <span className="font-sans text-sm text-muted">
            {' · '}
            <Moment at={edition.publishedAt} timeZone={timeZone} withTime />
            {edition.number === current && ' · this page'}
          </span>
          <p dir="auto">
            {edition.correction ? (
              <>
                <span className="font-semibold">{capitalised(edition.correction.kind)}.</span>{' '}
                {edition.correction.reason}
              </>
            ) : (
              'First published.'
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
