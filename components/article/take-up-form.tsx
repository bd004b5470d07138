import type { FormAction, FormState } from '#domain/form-state.ts'
import { setAsideReasonWord } from '#domain/passage.ts'
import type { Aside } from '#domain/workbench.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = { aside: Aside; action: FormAction; initial: FormState; refusal: string | null }

/** Why a passage is set aside, and the way back. */
export function TakeUpForm({ aside, action, initial, refusal }: Props) {
  return (
    <div className="grid gap-3">
      <p>
        Set aside by <bdi>{aside.by}</bdi>: {setAsideReasonWord[aside.reason].toLowerCase()}.
        {aside.note && (
          <>
            {' '}
            “<bdi>{aside.note}</bdi>”
          </>
        )}
      </p>
      <ActionForm label="Take the passage up again" action={action} initial={initial}>
        <FormHidden name="articleId" />
        <FormHidden name="passageId" />
        <div>
          <Button refusal={refusal}>Take up again</Button>
        </div>
      </ActionForm>
    </div>
  )
}
