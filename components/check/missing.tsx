import type { EditionClaim } from '#domain/edition.ts'
import { questions, questionWord } from '#domain/verdict.ts'
import { PageSection } from './page-section.tsx'

/** What would be needed to say more, for each question answered *unconfirmed*. */
export function Missing({ missing }: { missing: EditionClaim['missing'] }) {
  const open = questions.filter((question) => missing[question] !== '')
  if (open.length === 0) return null
  return (
    <PageSection id="missing" title="What is missing">
      <dl className="space-y-3">
        {open.map((question) => (
          <div key={question}>
            <dt className="font-sans text-sm text-muted">{questionWord[question]}</dt>
            <dd dir="auto">{missing[question]}</dd>
          </div>
        ))}
      </dl>
    </PageSection>
  )
}
