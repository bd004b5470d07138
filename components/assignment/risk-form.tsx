import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = { action: FormAction; initial: FormState; isHighRisk: boolean; refusal: string | null }

/** Marks the claim as high risk, or takes the mark off; `initial` holds what it will be. */
export function RiskForm({ action, initial, isHighRisk, refusal }: Props) {
  return (
    <ActionForm label="Risk" action={action} initial={initial} className="grid gap-3">
      <FormHidden name="claimId" />
      <FormHidden name="risk" />
      <p className="text-muted">
        {isHighRisk
          ? 'Marked as high risk: a mistake here would do harm, so it comes before other claims.'
          : 'High risk is for claims on which a mistake would do harm. They are marked, and come before others.'}
      </p>
      <div>
        <Button refusal={refusal}>{isHighRisk ? 'Take the mark off' : 'Mark as high risk'}</Button>
      </div>
    </ActionForm>
  )
}
