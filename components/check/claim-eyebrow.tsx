import { checkPath, editionPath } from '#domain/check-address.ts'
import type { EditionClaim, EditionDocument } from '#domain/edition.ts'
import { Day, Moment } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'

type Props = { edition: EditionDocument; claim: EditionClaim; isPermanent: boolean }

/** What the page is about and when: the way up to the article, and the dates. */
export function ClaimEyebrow({ edition, claim, isPermanent }: Props) {
  const { timeZone } = edition.newsroom
  const article = isPermanent ? editionPath(edition.slug, edition.number) : checkPath(edition.slug)
  return (
    <p className="font-sans text-sm leading-normal text-muted">
      <Link href={article}>
        Claim {claim.number} of “<bdi lang={edition.article.language}>{edition.article.title}</bdi>”
      </Link>
      <span className="block">
        As of <Day on={claim.asOf} /> · published <Moment at={claim.firstPublishedAt} timeZone={timeZone} />
        {edition.publishedAt !== claim.firstPublishedAt && (
          <>
            {' · changed '}
            <Moment at={edition.publishedAt} timeZone={timeZone} />
          </>
        )}
      </span>
    </p>
  )
}
