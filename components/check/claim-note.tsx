import { checkPath, editionPath } from '#domain/check-address.ts'
import type { EditionClaim, EditionDocument } from '#domain/edition.ts'
import { noteAnchor } from '#domain/edition-paragraphs.ts'
import { findingLead } from '#domain/finding.ts'
import { leadingVerdict } from '#domain/verdict.ts'
import type { Words } from '#domain/words/words.ts'
import { cn } from '../ui/cn.ts'
import { Link } from '../ui/link.tsx'
import { VerdictShape, verdictInk } from '../verdict/verdict-shape.tsx'

type Props = {
  claim: EditionClaim
  edition: EditionDocument
  /** Whether the links stay in this edition, as at its permanent address. */
  isPermanent: boolean
  /** Numbers of the claims whose notes stand before and after this one. */
  previous: number | undefined
  next: number | undefined
  words: Words
}

/** What we found of the marked words beside it, and the way to the working: the lead gives both answers. */
export function ClaimNote({ claim, edition, isPermanent, previous, next, words }: Props) {
  const { t } = words
  const { slug, number: at } = edition
  const verdict = leadingVerdict(claim.answers)
  const href = isPermanent ? editionPath(slug, at, claim.number) : checkPath(slug, claim.number)
  return (
    <div
      id={noteAnchor(claim.number)}
      role="note"
      aria-label={t('text.note', { n: claim.number })}
      className="break-inside-avoid border-s-2 border-border ps-3 font-sans text-sm leading-normal target:bg-open"
    >
      <p>
        <VerdictShape verdict={verdict} className="me-1 inline-block align-[-0.2em]" />
        <span className="me-1.5 font-semibold text-muted">{claim.number}</span>
        <Link href={href} className="py-1">
          <span className={cn('font-semibold', verdictInk[verdict])}>
            {findingLead(claim.answers, words)}:
          </span>{' '}
          <bdi>{claim.wording}</bdi>
        </Link>
      </p>
      <p className="flex flex-wrap gap-x-4 print:hidden">
        {previous !== undefined && (
          <Link href={`#${noteAnchor(previous)}`} className="py-1 text-muted">
            {t('text.previous')}
          </Link>
        )}
        {next !== undefined && (
          <Link href={`#${noteAnchor(next)}`} className="py-1 text-muted">
            {t('text.next')}
          </Link>
        )}
      </p>
    </div>
  )
}
