import { type CorrectionKind, correctionKindWord } from '#domain/correction.ts'
import { Moment } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'

/** One edition as the history of a page shows it; `href` is its permanent address, null where it has none. */
export type EditionLine = {
  number: number
  publishedAt: string
  correction: { kind: CorrectionKind; reason: string } | null
  href: string | null
}

type Props = { editions: readonly EditionLine[]; current: number; timeZone: string }

/** Every edition of the page, newest first; the earlier ones stay readable. */
export function PageHistory({ editions, current, timeZone }: Props) {
  const newestFirst = editions.toSorted((one, other) => other.number - one.number)
  return (
    <ol className="space-y-3 text-base" reversed>
      {newestFirst.map((edition) => (
        <li key={edition.number}>
          <EditionName edition={edition} isCurrent={edition.number === current} />
          <span className="font-sans text-sm text-muted">
            {' · '}
            <Moment at={edition.publishedAt} timeZone={timeZone} withTime />
            {edition.number === current && ' · this page'}
          </span>
          <p dir="auto">
            {edition.correction ? (
              <>
                <span className="font-semibold">{correctionKindWord[edition.correction.kind]}.</span>{' '}
                {edition.correction.reason}
              </>
            ) : (
              unexplained(edition.number)
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}

function EditionName({ edition: { number, href }, isCurrent }: { edition: EditionLine; isCurrent: boolean }) {
  if (href === null) return <span className="font-sans font-semibold">Edition {number}</span>
  return (
    <Link href={href} className="font-sans font-semibold" aria-current={isCurrent ? 'page' : undefined}>
      Edition {number}
    </Link>
  )
}

/** The first edition changes nothing; a later one without a reason is a preview of it. */
function unexplained(number: number): string {
  return number === 1 ? 'First published.' : 'What changed is said when it is published.'
}
