import type { CorrectionKind } from '#domain/correction.ts'
import type { Words } from '#domain/words/words.ts'
import { Moment } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'

/** One edition as the history of a page shows it; `href` is its permanent address, null where it has none. */
export type EditionLine = {
  number: number
  publishedAt: string
  correction: { kind: CorrectionKind; reason: string } | null
  /** The claim that it was made to take back, where it was. */
  takenBack?: number | null
  /** Whether all of it still stands, so that it is given as data: none of its claims was retracted since. */
  isWhole?: boolean
  /** On the page of a claim: whether it changed that claim. */
  isOfClaim?: boolean
  href: string | null
}

type Props = { editions: readonly EditionLine[]; current: number; timeZone: string; words: Words }

/** Every edition of the page, newest first; the earlier ones stay readable. */
export function PageHistory({ editions, current, timeZone, words }: Props) {
  const newestFirst = editions.toSorted((one, other) => other.number - one.number)
  return (
    <ol className="space-y-3 text-base" reversed>
      {newestFirst.map((edition) => (
        <li key={edition.number}>
          <EditionName edition={edition} isCurrent={edition.number === current} words={words} />
          <span className="font-sans text-sm text-muted">
            {' · '}
            <Moment at={edition.publishedAt} timeZone={timeZone} withTime words={words} />
            {edition.number === current && ` · ${words.t('claimPage.thisPage')}`}
          </span>
          {edition.correction ? (
            <p>
              <span className="font-semibold">{words.t(`kinds.correction.${edition.correction.kind}`)}.</span>{' '}
              {typeof edition.takenBack === 'number' && (
                <>
                  {words.t.rich('corrections.claimRetracted', {
                    n: edition.takenBack,
                    claim: (name) => name,
                  })}{' '}
                </>
              )}
              <bdi>{edition.correction.reason}</bdi>
              {isOfOthers(edition) && ` ${words.t('claimPage.unchanged')}`}
            </p>
          ) : (
            <p>{words.t(unexplained(edition.number))}</p>
          )}
        </li>
      ))}
    </ol>
  )
}

type NameProps = { edition: EditionLine; isCurrent: boolean; words: Words }

function EditionName({ edition: { number, href }, isCurrent, words }: NameProps) {
  const name = words.t('common.edition', { n: number })
  if (href === null) return <span className="font-sans font-semibold">{name}</span>
  return (
    <Link href={href} className="font-sans font-semibold" aria-current={isCurrent ? 'page' : undefined}>
      {name}
    </Link>
  )
}

/** Where the edition took another claim back, it names that one already. */
function isOfOthers({ isOfClaim = true, takenBack = null }: EditionLine): boolean {
  return !isOfClaim && takenBack === null
}

/** The first edition changes nothing; a later one without a reason is a preview of it. */
function unexplained(number: number) {
  return number === 1 ? 'claimPage.firstPublished' : 'claimPage.changeToCome'
}
