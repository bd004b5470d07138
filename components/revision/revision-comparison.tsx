import type { RevisionComparison as Comparison } from '#domain/compared-revision.ts'
import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'
import { ButtonLink } from '../ui/link.tsx'
import { Section } from '../ui/section.tsx'
import { ComparedClaimItem } from './compared-claim-item.tsx'
import { ComparisonSummary } from './comparison-summary.tsx'

type Props = {
  comparison: Comparison
  language: string
  action: FormAction
  initial: FormState
  /** Where the text can be edited once more. */
  back: string
}

/** What a new text does to the article's claims, side by side, and the button that brings it in. */
export function RevisionComparison({ comparison, language, action, initial, back }: Props) {
  return (
    <div className="grid gap-6">
      <Section title={`As revision ${comparison.basedOn + 1}`}>
        <ComparisonSummary comparison={comparison} />
        <ActionForm label="Bring this revision in" action={action} initial={initial} className="grid gap-3">
          <FormHidden name="articleId" />
          <FormHidden name="basedOn" />
          <FormHidden name="compared" />
          <div className="flex flex-wrap items-center gap-2">
            <Button variant="primary">Bring this revision in</Button>
            <ButtonLink variant="quiet" href={back} shortcut="up">
              Go back and edit the text
            </ButtonLink>
          </div>
        </ActionForm>
      </Section>
      {comparison.waiting.length > 0 && (
        <Section title="Claims that somebody has to decide on">
          <ul className="divide-y divide-hairline border-y border-hairline">
            {comparison.waiting.map((claim) => (
              <ComparedClaimItem key={claim.claimId} claim={claim} language={language} />
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}
