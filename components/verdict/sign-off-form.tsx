import type { FormAction, FormState } from '#domain/form-state.ts'
import { verdictConflictNames } from '../claim/claim-conflict-names.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden, FormTick } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = { action: FormAction; initial: FormState; asksToLiftPolicy: boolean; refusal: string | null }

/** A second person's yes. Where the proposer asks to lift the policy, it takes their consent too. */
export function SignOffForm({ action, initial, asksToLiftPolicy, refusal }: Props) {
  return (
    <ActionForm
      label="Sign off"
      action={action}
      initial={initial}
      fieldNames={verdictConflictNames}
      className="grid gap-2"
    >
      <FormHidden name="claimId" />
      <FormHidden name="basedOn" />
      {asksToLiftPolicy && (
        <FormTick
          name="consent"
          label="I agree to lift the policy here"
          hint="The reason is printed on the public page."
        />
      )}
      <div>
        <Button variant="primary" refusal={refusal} shortcut="review.sign-off">
          Sign off
        </Button>
      </div>
    </ActionForm>
  )
}
