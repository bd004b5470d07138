import type { FormAction, FormState } from '#domain/form-state.ts'
import { claimConflictNames } from '../claim/claim-conflict-names.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormArea, FormHidden, FormText } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'
import { Link } from '../ui/link.tsx'

type Props = { action: FormAction; initial: FormState; articleId: string; refusal: string | null }

/** Places a claim on words of the newest text by writing them. */
export function PlaceForm({ action, initial, articleId, refusal }: Props) {
  return (
    <ActionForm label="Place the claim" action={action} initial={initial} fieldNames={claimConflictNames}>
      <FormHidden name="claimId" />
      <FormHidden name="basedOn" />
      <FormHidden name="revisionId" />
      <FormArea
        name="words"
        label="Words of the article"
        hint="As they stand in the newest text; the kind of quotation marks and of spaces does not matter."
        rows={4}
        className="font-serif text-base"
      />
      <FormText
        name="passage"
        label="In passage"
        hint="Its number in the text, where the same words stand more than once."
        inputMode="numeric"
        className="max-w-32"
        optional
      />
      <div className="flex flex-wrap items-center gap-4">
        <Button variant="primary" refusal={refusal}>
          Place the claim
        </Button>
        <Link href={`/desk/articles/${articleId}`}>Look at the text</Link>
      </div>
    </ActionForm>
  )
}
