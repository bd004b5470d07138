import { blankForm, type FormAction, type FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden, FormText } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = { action: FormAction; initial: FormState }

/** Notes another name: whoever types it in a claim or with evidence means this source. */
export function AddAliasForm({ action, initial }: Props) {
  return (
    <ActionForm label="Add a name" action={action} initial={initial} className="grid gap-3">
      <FormHidden name="subjectId" />
      <FormText
        name="alias"
        label="Another name"
        hint="In another script, short or long: “RBC”, “РБК-Україна”."
        maxLength={200}
        autoComplete="off"
      />
      <div>
        <Button>Add the name</Button>
      </div>
    </ActionForm>
  )
}

type RemovalProps = { action: FormAction; sourceId: string; alias: { id: string; name: string } }

/** Takes one name off again. */
export function RemoveAliasForm({ action, sourceId, alias }: RemovalProps) {
  return (
    <ActionForm
      label={`Take off ${alias.name}`}
      action={action}
      initial={blankForm({ subjectId: sourceId, aliasId: alias.id })}
      className="grid"
    >
      <FormHidden name="subjectId" />
      <FormHidden name="aliasId" />
      <Button variant="quiet" aria-label={`Take off ${alias.name}`}>
        Take off
      </Button>
    </ActionForm>
  )
}
