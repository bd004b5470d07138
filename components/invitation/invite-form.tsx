import { roles, roleWord } from '#domain/actor.ts'
import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormChoice, FormText } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

const may = {
  reviewer: 'Checks the claims that are assigned to them.',
  editor: 'Also brings in articles, assigns, signs off and publishes.',
  admin: 'Also keeps people and policy.',
}

type Props = { action: FormAction; initial: FormState; sendsMail: boolean }

/** Invites somebody; the link is in a mail, or shown in the answer for the admin to hand over. */
export function InviteForm({ action, initial, sendsMail }: Props) {
  return (
    <ActionForm label="Invite somebody" action={action} initial={initial} className="grid max-w-xl gap-4">
      <FormText name="email" label="E-mail address" type="email" autoComplete="off" />
      <FormText name="name" label="Name" hint="They can correct it when they join." autoComplete="off" />
      <FormChoice
        name="role"
        legend="Role"
        options={roles.map((role) => ({ value: role, label: roleWord[role], hint: may[role] }))}
      />
      <p className="text-muted">
        {sendsMail
          ? 'They get a mail with a link that works once, within 7 days.'
          : 'You get a link to hand over, which works once, within 7 days: this Stet sends no mail.'}
      </p>
      <div>
        <Button variant="primary">Invite</Button>
      </div>
    </ActionForm>
  )
}
