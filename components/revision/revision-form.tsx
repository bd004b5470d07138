import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormArea, FormHidden } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = { articleId: string; action: FormAction; initial: FormState; revision: number }

/** The article's new text, pasted whole, to be compared before anything is brought in. */
export function RevisionForm({ articleId, action, initial, revision }: Props) {
  return (
    <ActionForm
      label="New revision"
      action={action}
      initial={initial}
      fieldNames={{ text: 'New text' }}
      draft={`revision:${articleId}`}
    >
      <FormHidden name="articleId" />
      <FormHidden name="basedOn" />
      <FormArea
        name="text"
        label="New text"
        hint={`Paste the whole article as it reads now, not the changed part alone. The desk has revision ${revision}; title and outlet stay as they are.`}
        rows={22}
        className="font-serif text-base"
      />
      <div>
        <Button variant="primary">Compare</Button>
      </div>
    </ActionForm>
  )
}
