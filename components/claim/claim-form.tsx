import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormArea, FormHidden } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'
import { ClaimContentFields } from './claim-content-fields.tsx'

type Props = {
  action: FormAction
  initial: FormState
  /** Language of the article, in which the words stand. */
  language: string
  sourceNames: readonly string[]
}

/** Takes a claim out of a passage. */
export function ClaimForm({ action, initial, language, sourceNames }: Props) {
  return (
    <ActionForm label="Make a claim" action={action} initial={initial} className="grid gap-5">
      <FormHidden name="articleId" />
      <FormHidden name="passageId" />
      <FormArea
        name="words"
        label="Words of the article"
        hint="Trim to the words that make the claim. Do not change them: they are found again by these words."
        lang={language}
        rows={4}
        className="font-serif text-base"
      />
      <ClaimContentFields sourceNames={sourceNames} />
      <div>
        <Button variant="primary">Make the claim</Button>
      </div>
    </ActionForm>
  )
}
