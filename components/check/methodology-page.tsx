import type { PolicySettings } from '#domain/policy-settings.ts'
import type { Words } from '#domain/words/words.ts'
import { Contact } from '../layout/contact.tsx'
import { Day } from '../ui/date.tsx'
import { Link } from '../ui/link.tsx'
import { AdmiraltyScale, ClausesInForce, VerdictMeanings } from './methodology-parts.tsx'
import { PageFrame, PageHead } from './page-frame.tsx'
import { PageSection } from './page-section.tsx'

type Props = {
  policy: { version: number; inForceFrom: string; settings: PolicySettings }
  /** Where readers report errors; null before anything is published. */
  corrections: string | null
  words: Words
}

/** How the newsroom checks: the questions, what each verdict means, and the policy in force, clause by clause. */
export function MethodologyPage({ policy, corrections, words }: Props) {
  const { t } = words
  return (
    <PageFrame>
      <PageHead>
        <h1 className="text-3xl leading-tight font-semibold text-balance sm:text-4xl">
          {t('methodology.title')}
        </h1>
        <p className="mt-4 max-w-[66ch]">{t('methodology.lead')}</p>
      </PageHead>
      <PageSection id="verdicts" title={t('methodology.verdicts.title')}>
        <VerdictMeanings words={words} />
        <p>{t('methodology.verdicts.questions')}</p>
      </PageSection>
      <PageSection id="policy" title={t('methodology.policy.title')}>
        <ClausesInForce settings={policy.settings} words={words} />
        <p className="mt-4">
          {t.rich('methodology.policy.version', {
            version: policy.version,
            day: () => <Day on={policy.inForceFrom} words={words} />,
          })}
        </p>
      </PageSection>
      <PageSection id="four-eyes" title={t('methodology.fourEyes.title')}>
        <p>{t('methodology.fourEyes.words')}</p>
      </PageSection>
      <PageSection id="independence" title={t('methodology.independence.title')}>
        <p>{t('methodology.independence.words')}</p>
      </PageSection>
      <PageSection id="grades" title={t('methodology.grades.title')}>
        <p>{t('methodology.grades.words')}</p>
        <AdmiraltyScale words={words} />
      </PageSection>
      <PageSection id="corrections" title={t('methodology.corrections.title')}>
        <p>
          {t.rich('methodology.corrections.words', {
            link: (text) => <Link href="/corrections">{text}</Link>,
          })}
        </p>
        {corrections && (
          <p className="mt-4">
            {t.rich('methodology.corrections.report', { address: () => <Contact address={corrections} /> })}
          </p>
        )}
      </PageSection>
      <PageSection id="open" title={t('methodology.open.title')}>
        <p>{t('methodology.open.words')}</p>
      </PageSection>
    </PageFrame>
  )
}
