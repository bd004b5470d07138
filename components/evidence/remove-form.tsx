import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden, FormText } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = { action: FormAction; initial: FormState; refusal: string | null }

/** Removes a piece for good, with the reason that stands in its place. */
export function RemoveForm({ action, initial, refusal }: Props) {
  return (
    <ActionForm
      label="Remove this evidence"
      action={action}
      initial={initial}
      fieldNames={{ claims: 'On claims' }}
      className="grid max-w-xl gap-3"
    >
      <FormHidden name="evidenceId" />
      <FormHidden name="basedOn" />
      <p className="text-muted">
        This cannot be taken back. Its pins break and its file is deleted; every verdict that rests on it
        falls. Earlier editions stay as they are, the next one says that it was removed, and why. To take it
        off one claim only, do that on the claim.
      </p>
      <FormText name="reason" label="Why it is removed" hint="Readers see the reason." maxLength={500} />
      <div>
        <Button refusal={refusal}>Remove it for good</Button>
      </div>
    </ActionForm>
  )
}
