import type { EditionClaim } from '#domain/edition.ts'
import { questions } from '#domain/verdict.ts'
import type { Words } from '#domain/words/words.ts'
import { PageSection } from './page-section.tsx'

/** What would be needed to say more, for each question answered *unconfirmed*. */
export function Missing({ missing, words }: { missing: EditionClaim['missing']; words: Words }) {
  const open = questions.filter((question) => missing[question] !== '')
  if (open.length === 0) return null
  return (
    <PageSection id="missing" title={words.t('claimPage.missing')}>
      <dl className="space-y-3">
        {open.map((question) => (
          <div key={question}>
            <dt className="font-sans text-sm text-muted">{words.t(`common.question.${question}`)}</dt>
            <dd dir="auto">{missing[question]}</dd>
          </div>
        ))}
      </dl>
    </PageSection>
  )
}
