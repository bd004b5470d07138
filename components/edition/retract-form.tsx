import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormArea, FormHidden } from '../form/form-fields.tsx'
import { FormTicks } from '../form/form-ticks.tsx'
import { Button } from '../ui/button.tsx'

type Props = {
  /** What the form is about: the name of its hidden field. */
  of: 'articleId' | 'claimId'
  action: FormAction
  initial: FormState
  refusal: string | null
}

const words = {
  articleId: { button: 'Retract the article', tick: 'Readers will lose this article’s pages for good' },
  claimId: { button: 'Retract the claim', tick: 'Readers will lose this page for good' },
}

/** The last step of a retraction: why, and that it is understood to be for good. */
export function RetractForm({ of, action, initial, refusal }: Props) {
  const { button, tick } = words[of]
  return (
    <ActionForm label={button} action={action} initial={initial} draft={`retract:${initial.values[of]}`}>
      <FormHidden name={of} />
      <FormHidden name="basedOn" />
      <FormArea
        name="reason"
        label="Why? Readers see this in its place, for good."
        hint="Say what was wrong without repeating it."
        rows={3}
      />
      <FormTicks
        name="understood"
        legend="A retraction cannot be undone"
        required
        options={[{ value: 'yes', label: tick }]}
      />
      <div>
        <Button variant="danger" refusal={refusal}>
          {button}
        </Button>
      </div>
    </ActionForm>
  )
}
