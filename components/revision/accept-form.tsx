import type { FormAction, FormState } from '#domain/form-state.ts'
import { claimConflictNames } from '../claim/claim-conflict-names.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = {
  /** The claim's number: a list holds many of these forms. */
  number: number
  action: FormAction
  initial: FormState
  refusal: string | null
  isKeyed: boolean
}

/** One person's yes to the words that were found for a claim. */
export function AcceptForm({ number, action, initial, refusal, isKeyed }: Props) {
  return (
    <ActionForm
      label={`Accept the new words of claim ${number}`}
      action={action}
      initial={initial}
      fieldNames={claimConflictNames}
      className="grid gap-2"
    >
      <FormHidden name="claimId" />
      <FormHidden name="basedOn" />
      <div>
        <Button variant="primary" refusal={refusal} shortcut={isKeyed ? 'revision.accept' : undefined}>
          Accept the new words
        </Button>
      </div>
    </ActionForm>
  )
}
