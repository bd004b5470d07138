import { editionStrip } from '#domain/coverage-strip.ts'
import type { EditionDocument } from '#domain/edition.ts'
import { verdictMix } from '#domain/verdict-mix.ts'
import { CoverageStrip } from '../article/coverage-strip.tsx'
import { Day, Moment } from '../ui/date.tsx'
import { languageName } from '../ui/language-name.ts'
import { OutsideLink } from '../ui/link.tsx'
import { VerdictMixBar } from '../verdict/verdict-mix-bar.tsx'
import { CiteSection } from './cite-section.tsx'
import { ClaimList } from './claim-list.tsx'
import { CorrectionBanner } from './correction-banner.tsx'
import { EditionBanner } from './edition-banner.tsx'
import { Headline } from './headline.tsx'
import { PageFrame, PageHead } from './page-frame.tsx'
import { type EditionLine, PageHistory } from './page-history.tsx'
import { PageSection } from './page-section.tsx'

export type CheckPageProps = {
  edition: EditionDocument
  /** SHA-256 of the edition in hex; null in a preview. */
  sha256: string | null
  /** Scheme and host of the public site, without a trailing slash. */
  origin: string
  editions: readonly EditionLine[]
  /** Given at an edition's permanent address: which edition is the newest, and where the living page is. */
  newest?: { number: number; href: string }
}

/** The page of a checked article: what was covered, the mix, and every claim with its verdict. */
export function CheckPage({ edition, sha256, origin, editions, newest }: CheckPageProps) {
  const { article, newsroom, beingChecked } = edition
  const isPermanent = newest !== undefined
  return (
    <PageFrame>
      <PageHead>
        {newest && (
          <div className="mb-8">
            <EditionBanner
              number={edition.number}
              publishedAt={edition.publishedAt}
              timeZone={newsroom.timeZone}
              newest={newest}
            />
          </div>
        )}
        <p className="font-sans text-sm leading-normal text-muted">
          Article checked · <Moment at={edition.firstPublishedAt} timeZone={newsroom.timeZone} />
          {edition.number > 1 && (
            <>
              {' · changed '}
              <Moment at={edition.publishedAt} timeZone={newsroom.timeZone} />
            </>
          )}
        </p>
        <Headline length={article.title.length} lang={article.language}>
          {article.title}
        </Headline>
        <Byline article={article} />
        <div className="mt-8 empty:hidden">
          <CorrectionBanner edition={edition} />
        </div>
      </PageHead>
      <PageSection id="verdicts" title="Verdicts">
        {edition.claims.length > 0 ? (
          <VerdictMixBar mix={verdictMix(edition.claims)} />
        ) : (
          <p>No verdict yet.</p>
        )}
        {beingChecked > 0 && (
          <p className="mt-3 font-sans text-sm">
            {beingChecked === 1 ? '1 more claim is' : `${beingChecked} claims are`} being checked.
          </p>
        )}
      </PageSection>
      <PageSection id="coverage" title="The article, passage by passage">
        <CoverageStrip bars={editionStrip(edition, isPermanent)} words={{ 'open claim': 'being checked' }} />
      </PageSection>
      <PageSection id="claims" title="Claims">
        <ClaimList edition={edition} isPermanent={isPermanent} />
      </PageSection>
      <PageSection id="history" title="History of the page">
        <PageHistory editions={editions} current={edition.number} timeZone={newsroom.timeZone} />
      </PageSection>
      <CiteSection edition={edition} claim={null} origin={origin} sha256={sha256} />
    </PageFrame>
  )
}

function Byline({ article }: { article: EditionDocument['article'] }) {
  return (
    <p className="mt-4 font-sans text-sm leading-normal text-muted">
      {article.isOurs ? 'Our own article' : <bdi className="font-semibold text-ink">{article.outlet}</bdi>}
      {article.byline && (
        <>
          {' · '}
          <bdi>{article.byline}</bdi>
        </>
      )}
      {article.publishedOn && (
        <>
          {' · '}
          <Day on={article.publishedOn} />
        </>
      )}
      {' · '}
      {languageName(article.language)}
      {article.url && (
        <span className="block">
          {article.isOurs ? 'The article' : 'The article, at its own address'}:{' '}
          <OutsideLink href={article.url} />
        </span>
      )}
    </p>
  )
}
