import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormText } from '../form/form-fields.tsx'
import { NewPasswordField } from '../person/new-password-field.tsx'
import { Button } from '../ui/button.tsx'
import { Section } from '../ui/section.tsx'
import { type NewsroomChoices, NewsroomFields } from './newsroom-fields.tsx'

type Props = NewsroomChoices & { action: FormAction; initial: FormState }

/** The first form of a newsroom: what it is called, where it can be reached, and who runs it. */
export function SetUpForm({ action, initial, ...choices }: Props) {
  return (
    <ActionForm label="Set up the newsroom" action={action} initial={initial} className="grid gap-8">
      <FormText
        name="token"
        label="Set-up token"
        hint="It stands in the output of the server, in the line that begins with “Set up:”."
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
      />
      <Section title="The newsroom">
        <NewsroomFields {...choices} />
      </Section>
      <Section title="The first admin">
        <p className="text-muted">Admins keep people and policy, and can do all that editors can.</p>
        <FormText name="name" label="Your name" autoComplete="name" />
        <FormText name="email" label="Your e-mail address" type="email" autoComplete="username" />
        <NewPasswordField label="Password" />
      </Section>
      <div>
        <Button variant="primary">Set up the newsroom</Button>
      </div>
    </ActionForm>
  )
}
