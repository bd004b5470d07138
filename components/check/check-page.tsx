import { editionStrip } from '#domain/coverage-strip.ts'
import type { EditionDocument } from '#domain/edition.ts'
import type { Notice } from '#domain/notice.ts'
import { verdictMix } from '#domain/verdict-mix.ts'
import type { Words } from '#domain/words/words.ts'
import { CoverageStrip } from '../article/coverage-strip.tsx'
import { VerdictMixBar } from '../verdict/verdict-mix-bar.tsx'
import { AnnotatedText } from './annotated-text.tsx'
import { CheckHead } from './check-head.tsx'
import { CiteSection } from './cite-section.tsx'
import { ClaimList } from './claim-list.tsx'
import { Notices } from './notices.tsx'
import { PageFrame } from './page-frame.tsx'
import { type EditionLine, PageHistory } from './page-history.tsx'
import { PageSection, WideSection } from './page-section.tsx'
import { ReportError } from './report-error.tsx'
import { RetractedNote } from './retracted-note.tsx'

type CheckPageProps = {
  edition: EditionDocument
  /** SHA-256 of the edition in hex; null in a preview. */
  sha256: string | null
  /** Scheme and host of the public site, without a trailing slash. */
  origin: string
  editions: readonly EditionLine[]
  /** Given at an edition's permanent address: which edition is the newest, and where the living page is. */
  newest?: { number: number; href: string }
  /** What is said of its verdicts since it was published. */
  notices?: readonly Notice[]
  words: Words
}

/** The page of a checked article: what was covered, the mix, and every claim with its verdict. */
export function CheckPage(props: CheckPageProps) {
  const { edition, sha256, origin, editions, newest, notices = [], words } = props
  const { beingChecked, newsroom, retracted, text } = edition
  const { t } = words
  const isPermanent = newest !== undefined
  const line = editions.find((one) => one.number === edition.number)
  return (
    <PageFrame>
      <CheckHead edition={edition} newest={newest} words={words}>
        <Notices notices={notices} slug={edition.slug} words={words} />
      </CheckHead>
      <PageSection id="verdicts" title={t('checkPage.verdicts')}>
        {edition.claims.length > 0 ? (
          <VerdictMixBar mix={verdictMix(edition.claims)} words={words} />
        ) : (
          <p>{t(retracted.length > 0 ? 'checkPage.noneLeft' : 'checkPage.noVerdict')}</p>
        )}
        {beingChecked > 0 && (
          <p className="mt-3 font-sans text-sm">{t('checkPage.beingChecked', { n: beingChecked })}</p>
        )}
      </PageSection>
      <PageSection id="coverage" title={t('checkPage.coverage')}>
        <CoverageStrip bars={editionStrip(edition, isPermanent)} words={words} />
      </PageSection>
      {text ? (
        <WideSection id="text" title={t('checkPage.text')}>
          <AnnotatedText edition={{ ...edition, text }} isPermanent={isPermanent} words={words} />
        </WideSection>
      ) : (
        edition.claims.length > 0 && (
          <PageSection id="claims" title={t('checkPage.claims')}>
            <ClaimList edition={edition} isPermanent={isPermanent} words={words} />
          </PageSection>
        )
      )}
      {retracted.length > 0 && !text && (
        <PageSection id="retracted" title={t('checkPage.retracted')}>
          <div className="space-y-4">
            {retracted.map((one) => (
              <RetractedNote key={one.number} retracted={one} timeZone={newsroom.timeZone} words={words} />
            ))}
          </div>
        </PageSection>
      )}
      <PageSection id="history" title={t('checkPage.history')}>
        <PageHistory
          editions={editions}
          current={edition.number}
          timeZone={newsroom.timeZone}
          words={words}
        />
      </PageSection>
      <CiteSection claim={null} isWhole={line?.isWhole ?? true} {...{ edition, origin, sha256, words }} />
      <ReportError edition={edition} claim={null} origin={origin} words={words} />
    </PageFrame>
  )
}
