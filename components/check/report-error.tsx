import { livingAddress } from '#domain/citation-line.ts'
import type { EditionClaim, EditionDocument } from '#domain/edition.ts'
import type { Words } from '#domain/words/words.ts'
import { isReachable } from '../layout/contact.tsx'
import { Link } from '../ui/link.tsx'

type Props = { edition: EditionDocument; claim: EditionClaim | null; origin: string; words: Words }

/** The way to the newsroom's corrections desk: an e-mail about this page, or the address that it named. */
export function ReportError({ edition, claim, origin, words }: Props) {
  const { corrections } = edition.newsroom
  const subject = words.t('cite.subject', {
    n: edition.number,
    address: livingAddress(edition, claim, origin),
  })
  return (
    <p className="mt-10 border-t border-hairline pt-5 font-sans text-sm leading-normal lg:ps-50">
      {words.t('cite.reportWords')}{' '}
      {isReachable(corrections) ? (
        <Link href={reportAddress(corrections, subject)} className="inline-block py-1.5 font-medium">
          {words.t('cite.report')}
        </Link>
      ) : (
        <bdi>{corrections}</bdi>
      )}
      {isReachable(corrections) && (
        <span className="hidden print:inline">
          {' '}
          (<bdi>{corrections}</bdi>)
        </span>
      )}
    </p>
  )
}

function reportAddress(corrections: string, subject: string): string {
  if (/^https?:/i.test(corrections)) return corrections
  return `mailto:${corrections}?subject=${encodeURIComponent(subject)}`
}
