import { checkPath } from '#domain/check-address.ts'
import { mixTotal, type VerdictMix } from '#domain/verdict-mix.ts'
import type { Words } from '#domain/words/words.ts'
import { Moment } from '../ui/date.tsx'
import { VerdictCounts } from '../verdict/verdict-counts.tsx'
import { NothingPublished } from './nothing-published.tsx'

/** One published check as the front page shows it. */
type FrontCheck = {
  slug: string
  title: string
  outlet: string
  language: string
  /** When the newest edition was published. */
  publishedAt: string
  editionNumber: number
  mix: VerdictMix
  beingChecked: number
}

type Props = { checks: readonly FrontCheck[]; timeZone: string; words: Words }

/** The checks, newest first. */
export function FrontList({ checks, timeZone, words }: Props) {
  if (checks.length === 0) return <NothingPublished words={words} />
  return (
    <ol className="mt-8 border-b border-hairline">
      {checks.map((check) => (
        <FrontRow key={check.slug} check={check} timeZone={timeZone} words={words} />
      ))}
    </ol>
  )
}

function FrontRow({ check, timeZone, words }: { check: FrontCheck; timeZone: string; words: Words }) {
  const { t } = words
  return (
    <li className="border-t border-hairline py-6 break-inside-avoid lg:grid lg:grid-cols-[10rem_minmax(0,1fr)] lg:gap-x-10">
      <p className="font-sans text-sm leading-5 text-muted lg:pt-1.5">
        <Moment at={check.publishedAt} timeZone={timeZone} words={words} />
        {check.editionNumber > 1 && (
          <span className="lg:block"> {t('common.edition', { n: check.editionNumber })}</span>
        )}
      </p>
      <div className="min-w-0">
        <h2 className="text-xl leading-snug font-semibold text-balance sm:text-2xl">
          <a
            href={checkPath(check.slug)}
            lang={check.language}
            dir="auto"
            className="block decoration-1 underline-offset-4 hover:underline"
          >
            {check.title}
          </a>
        </h2>
        <p className="mt-1 font-sans text-sm text-muted">
          <bdi>{check.outlet}</bdi> · {t('common.claims', { n: mixTotal(check.mix) })}
          {check.beingChecked > 0 && ` · ${t('front.moreBeingChecked', { n: check.beingChecked })}`}
        </p>
        <VerdictCounts mix={check.mix} words={words} />
      </div>
    </li>
  )
}
