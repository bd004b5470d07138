import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'
import { ClaimContentFields, claimContentFieldNames } from './claim-content-fields.tsx'
import type { KnownSource } from './use-known-sources.ts'

type Props = {
  action: FormAction
  initial: FormState
  sources: readonly KnownSource[]
  language?: string
  isCompact?: boolean
  refusal: string | null
}

/** Words a claim anew, or corrects its kind or who said it. */
export function RewordForm({ action, initial, sources, language, isCompact, refusal }: Props) {
  return (
    <ActionForm
      label="Reword the claim"
      action={action}
      initial={initial}
      fieldNames={claimContentFieldNames}
      draft={`reword:${initial.values.claimId}`}
      className="grid gap-6"
    >
      <FormHidden name="claimId" />
      <FormHidden name="basedOn" />
      <ClaimContentFields sources={sources} language={language} isCompact={isCompact} />
      <div>
        <Button variant="primary" refusal={refusal}>
          Save the wording
        </Button>
      </div>
    </ActionForm>
  )
}
