import { editionDocumentPath } from '#domain/check-address.ts'
import { citationLine, livingAddress } from '#domain/citation-line.ts'
import type { EditionClaim, EditionDocument } from '#domain/edition.ts'
import { embedCode, embedPath, embedSize } from '#domain/embed-address.ts'
import type { Words } from '#domain/words/words.ts'
import { Link } from '../ui/link.tsx'
import { PageSection } from './page-section.tsx'

type Props = {
  edition: EditionDocument
  claim: EditionClaim | null
  origin: string
  /** SHA-256 of the edition in hex; null in a preview, where there is no edition yet. */
  sha256: string | null
  /** Whether the edition is given as data: not where a claim of it was retracted since. */
  isWhole: boolean
  words: Words
}

/** Share, cite, embed, and the fingerprint that proves what the permanent address said. */
export function CiteSection({ edition, claim, origin, sha256, isWhole, words }: Props) {
  const { t } = words
  const address = livingAddress(edition, claim, origin)
  const citation = citationLine(edition, claim, words, origin)
  const mail = `mailto:?subject=${encodeURIComponent(edition.article.title)}&body=${encodeURIComponent(citation)}`
  return (
    <PageSection id="cite" title={t('cite.title')}>
      <dl className="space-y-4 font-sans text-sm">
        <div>
          <dt className="text-muted">{t('cite.address')}</dt>
          <dd className="select-all">
            <Link href={address}>
              <bdi dir="ltr">{address}</bdi>
            </Link>
          </dd>
          <dd className="print:hidden">
            <Link href={mail} className="inline-block py-1.5">
              {t('cite.mail')}
            </Link>
          </dd>
        </div>
        <div>
          <dt className="text-muted">{t('cite.as')}</dt>
          <dd className="mt-1 rounded-md bg-surface px-3 py-2 text-ink select-all">{citation}</dd>
        </div>
        <div>
          <dt className="text-muted">{t('cite.fingerprint', { n: edition.number })}</dt>
          <dd className="font-mono text-xs break-all text-muted select-all">
            {sha256 ? <bdi dir="ltr">{sha256}</bdi> : t('cite.toBeMade')}
          </dd>
          {sha256 && !isWhole && <dd>{t('cite.noData')}</dd>}
          {sha256 && isWhole && (
            <dd className="print:hidden">
              <Link href={editionDocumentPath(edition.slug, edition.number)} className="inline-block py-1.5">
                {t('cite.data')}
              </Link>
            </dd>
          )}
        </div>
        <div className="print:hidden">
          <dt className="text-muted">{t('cite.embed')}</dt>
          <dd className="mt-1 rounded-md bg-surface px-3 py-2" dir="ltr">
            <code className="font-mono text-xs break-all select-all">
              {frameOf(edition, claim, origin, words)}
            </code>
          </dd>
        </div>
      </dl>
    </PageSection>
  )
}

function frameOf(edition: EditionDocument, claim: EditionClaim | null, origin: string, words: Words) {
  return embedCode({
    address: origin + embedPath(edition.slug, claim?.number),
    width: embedSize.width,
    height: claim ? embedSize.claimHeight : embedSize.articleHeight,
    newsroom: edition.newsroom.name,
    words,
  })
}
