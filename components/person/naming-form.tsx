import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormTick } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = { action: FormAction; initial: FormState }

/** Consent to be named on public pages, given and taken back by the person alone. */
export function NamingForm({ action, initial }: Props) {
  return (
    <ActionForm label="Being named in public" action={action} initial={initial}>
      <p>
        Readers see who proposed a verdict and who signed it off: by name if you agree, and otherwise by role,
        such as “reviewer”. It holds from the next edition on. Editions that are published stay as they are.
      </p>
      <FormTick name="isNamedInPublic" label="Name me on public pages" />
      <div>
        <Button>Save</Button>
      </div>
    </ActionForm>
  )
}
