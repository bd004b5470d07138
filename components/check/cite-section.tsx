import { editionDocumentPath } from '#domain/check-address.ts'
import { citationLine, livingAddress } from '#domain/citation-line.ts'
import type { EditionClaim, EditionDocument } from '#domain/edition.ts'
import { momentInWords } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'
import { PageSection } from './page-section.tsx'

type Props = {
  edition: EditionDocument
  claim: EditionClaim | null
  origin: string
  /** SHA-256 of the edition in hex; null in a preview, where there is no edition yet. */
  sha256: string | null
}

/** Share, cite, and the permanent address with the fingerprint that proves what it said. */
export function CiteSection({ edition, claim, origin, sha256 }: Props) {
  const address = livingAddress(edition, claim, origin)
  const published = momentInWords(edition.publishedAt, edition.newsroom.timeZone)
  const citation = citationLine(edition, claim, published, origin)
  const mail = `mailto:?subject=${encodeURIComponent(edition.article.title)}&body=${encodeURIComponent(citation)}`
  return (
    <PageSection id="cite" title="Share and cite">
      <dl className="space-y-4 font-sans text-sm">
        <div>
          <dt className="text-muted">Address of this page</dt>
          <dd className="select-all">
            <Link href={address}>{address}</Link>
          </dd>
          <dd className="print:hidden">
            <Link href={mail} className="inline-block py-1.5">
              Send by e-mail
            </Link>
          </dd>
        </div>
        <div>
          <dt className="text-muted">Cite as</dt>
          <dd className="mt-1 rounded-md bg-surface px-3 py-2 text-ink select-all" dir="auto">
            {citation}
          </dd>
        </div>
        <div>
          <dt className="text-muted">Fingerprint of edition {edition.number} (SHA-256)</dt>
          <dd className="font-mono text-xs break-all text-muted select-all">
            {sha256 ?? 'Made when the edition is published'}
          </dd>
          {sha256 && (
            <dd className="print:hidden">
              <Link href={editionDocumentPath(edition.slug, edition.number)} className="inline-block py-1.5">
                The edition as data (JSON), from which it can be made again
              </Link>
            </dd>
          )}
        </div>
      </dl>
    </PageSection>
  )
}
