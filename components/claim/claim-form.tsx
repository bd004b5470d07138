import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormArea, FormHidden } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'
import { ClaimContentFields } from './claim-content-fields.tsx'
import type { KnownSource } from './use-known-sources.ts'

type Props = {
  action: FormAction
  initial: FormState
  /** Language of the article, in which the words stand. */
  language: string
  sources: readonly KnownSource[]
}

/** Takes a claim out of a passage. */
export function ClaimForm({ action, initial, language, sources }: Props) {
  return (
    <ActionForm
      label="Make a claim"
      action={action}
      initial={initial}
      draft={`claim:${initial.values.passageId}`}
      className="grid gap-5"
    >
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
      <ClaimContentFields sources={sources} language={language} />
      <div>
        <Button variant="primary">Make the claim</Button>
      </div>
    </ActionForm>
  )
}
