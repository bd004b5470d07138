import { checkPath } from '#domain/check-address.ts'
import { mixTotal, type VerdictMix } from '#domain/verdict-mix.ts'
import { Moment } from '../ui/date.tsx'
import { ButtonLink, Link } from '../ui/link.tsx'
import { VerdictCounts } from '../verdict/verdict-counts.tsx'
import { PageFrame } from './page-frame.tsx'

/** One published check as the front page shows it. */
export type FrontCheck = {
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

type Props = {
  checks: readonly FrontCheck[]
  timeZone: string
  /** Addresses of the neighbouring pages of the list; null at its ends. */
  newer?: string | null
  older?: string | null
}

/** The checks, newest first. */
export function FrontList({ checks, timeZone, newer = null, older = null }: Props) {
  return (
    <PageFrame>
      <h1 className="text-[1.75rem] leading-tight font-semibold tracking-[-0.012em] sm:text-[2.375rem]">
        Checks
      </h1>
      <p className="mt-2 max-w-[60ch] text-muted">
        Articles taken apart into claims. Of each we ask two things: was it said, and is it so?
      </p>
      {checks.length === 0 ? (
        <div className="mt-10 grid gap-2 border-t border-hairline pt-6">
          <p>Nothing published yet.</p>
          <p className="text-muted">
            A newsroom that is new here is set up first: its people start at the{' '}
            <Link href="/sign-in">sign-in page</Link>, which says how.
          </p>
        </div>
      ) : (
        <ol className="mt-8 border-b border-hairline">
          {checks.map((check) => (
            <FrontRow key={check.slug} check={check} timeZone={timeZone} />
          ))}
        </ol>
      )}
      {(newer || older) && (
        <nav aria-label="Pages" className="mt-8 flex flex-wrap justify-between gap-3">
          {newer ? (
            <ButtonLink href={newer} rel="prev">
              Newer checks
            </ButtonLink>
          ) : (
            <span />
          )}
          {older && (
            <ButtonLink href={older} rel="next">
              Older checks
            </ButtonLink>
          )}
        </nav>
      )}
    </PageFrame>
  )
}

function FrontRow({ check, timeZone }: { check: FrontCheck; timeZone: string }) {
  return (
    <li className="border-t border-hairline py-6 lg:grid lg:grid-cols-[10rem_minmax(0,1fr)] lg:gap-x-10">
      <p className="font-sans text-sm leading-5 text-muted lg:pt-1.5">
        <Moment at={check.publishedAt} timeZone={timeZone} />
        {check.editionNumber > 1 && <span className="lg:block"> Edition {check.editionNumber}</span>}
      </p>
      <div className="min-w-0">
        <h2 className="text-xl leading-snug font-semibold text-balance sm:text-2xl">
          <a
            href={checkPath(check.slug)}
            lang={check.language}
            dir="auto"
            className="decoration-1 underline-offset-4 hover:underline"
          >
            {check.title}
          </a>
        </h2>
        <p className="mt-1 font-sans text-sm text-muted">
          <bdi>{check.outlet}</bdi> · {mixTotal(check.mix)} {mixTotal(check.mix) === 1 ? 'claim' : 'claims'}
          {check.beingChecked > 0 && `, ${check.beingChecked} more being checked`}
        </p>
        <VerdictCounts mix={check.mix} />
      </div>
    </li>
  )
}
