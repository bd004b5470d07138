import type { FormAction, FormState } from '#domain/form-state.ts'
import { claimConflictNames } from '../claim/claim-conflict-names.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden, FormSelect, type Option } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = { action: FormAction; initial: FormState; refusal: string | null }

/** Says which piece this one derives from, among those of the claim and those that were found. */
export function DerivationForm({
  action,
  initial,
  options,
  refusal,
}: Props & { options: readonly Option[] }) {
  return (
    <ActionForm
      carriesDrafts
      label="Say what it derives from"
      action={action}
      initial={initial}
      fieldNames={claimConflictNames}
      className="grid max-w-2xl gap-4"
    >
      <Hidden />
      <FormSelect
        name="fromId"
        label="It derives from"
        hint="The wire story that it reprints, the statement that it quotes. Pieces that derive from one root count once. A verdict that rests on it falls."
        blank="Choose a piece"
        options={options}
      />
      <div>
        <Button variant="primary" refusal={refusal}>
          Say so
        </Button>
      </div>
    </ActionForm>
  )
}

/** Takes one derivation back. */
export function TakeBackForm({ action, initial, title, refusal }: Props & { title: string }) {
  return (
    <ActionForm
      carriesDrafts
      label={`Take back: ${title}`}
      action={action}
      initial={initial}
      fieldNames={claimConflictNames}
      className="grid gap-2"
    >
      <Hidden />
      <FormHidden name="fromId" />
      <div>
        <Button refusal={refusal}>
          Take it back<span className="sr-only"> that it derives from {title}</span>
        </Button>
      </div>
    </ActionForm>
  )
}

function Hidden() {
  return (
    <>
      <FormHidden name="claimId" />
      <FormHidden name="basedOn" />
      <FormHidden name="number" />
    </>
  )
}
