import { checkPath, editionPath } from '#domain/check-address.ts'
import type { ListedCorrection } from '#domain/listed-correction.ts'
import type { Words } from '#domain/words/words.ts'
import { Moment } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'

type Props = { corrections: readonly ListedCorrection[]; timeZone: string; words: Words }

/** Corrections and retractions, newest first: each with its day, its kind and its reason. */
export function CorrectionList({ corrections, timeZone, words }: Props) {
  if (corrections.length === 0)
    return <p className="mt-10 border-t border-hairline pt-6">{words.t('corrections.empty')}</p>
  return (
    <ol className="mt-8 border-b border-hairline">
      {corrections.map((correction) => (
        <CorrectionLine
          key={`${correction.slug} ${correction.edition}`}
          correction={correction}
          timeZone={timeZone}
          words={words}
        />
      ))}
    </ol>
  )
}

type LineProps = { correction: ListedCorrection; timeZone: string; words: Words }

function CorrectionLine({ correction, timeZone, words }: LineProps) {
  const { kind, at } = correction
  return (
    <li className="border-t border-hairline py-5 break-inside-avoid lg:grid lg:grid-cols-[10rem_minmax(0,1fr)] lg:gap-x-10">
      <p className="font-sans text-sm leading-5 text-muted lg:pt-1.5">
        <Moment at={at} timeZone={timeZone} words={words} />
      </p>
      <div className="min-w-0">
        <p className="font-sans text-sm font-semibold">{words.t(`kinds.correction.${kind}`)}</p>
        <Said correction={correction} words={words} />
        <Gone correction={correction} timeZone={timeZone} words={words} />
      </div>
    </li>
  )
}

function Said({ correction, words }: Omit<LineProps, 'timeZone'>) {
  const { slug, said, edition, claimNumber } = correction
  const { t } = words
  if (!said) return null
  return (
    <>
      <h2 className="text-xl leading-snug font-semibold text-balance">
        <a
          href={checkPath(slug)}
          lang={said.language}
          dir="auto"
          className="block decoration-1 underline-offset-4 hover:underline"
        >
          {said.title}
        </a>
      </h2>
      {claimNumber !== null && (
        <p className="mt-1">
          {t.rich('corrections.claimRetracted', {
            n: claimNumber,
            claim: (chunks) => <Link href={checkPath(slug, claimNumber)}>{chunks}</Link>,
          })}
        </p>
      )}
      <p dir="auto" className="mt-1">
        {said.reason}
      </p>
      {edition !== null && claimNumber === null && (
        <p className="mt-1 font-sans text-sm">
          <Link href={`${editionPath(slug, edition)}#changes-made`} className="inline-block py-1">
            {t('corrections.changed', { edition: t('common.edition', { n: edition }) })}
          </Link>
        </p>
      )}
    </>
  )
}

function Gone({ correction: { slug, gone }, timeZone, words }: LineProps) {
  if (!gone) return null
  return (
    <p className="mt-1">
      {words.t.rich('corrections.gone', {
        day: words.dayOf(gone.at, timeZone),
        check: (chunks) => <Link href={checkPath(slug)}>{chunks}</Link>,
      })}{' '}
      <bdi>{gone.reason}</bdi>
    </p>
  )
}
