import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormArea, FormSelect, FormText } from '../form/form-fields.tsx'
import { NewPasswordField } from '../person/new-password-field.tsx'
import { Button } from '../ui/button.tsx'
import { Section } from '../ui/section.tsx'

type Props = {
  action: FormAction
  initial: FormState
  timeZones: readonly string[]
  languages: readonly { value: string; label: string }[]
}

/** The first form of a newsroom: what it is called, where it can be reached, and who runs it. */
export function SetUpForm({ action, initial, timeZones, languages }: Props) {
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
        <FormText name="newsroomName" label="Name of the newsroom" autoComplete="organization" />
        <FormArea
          name="domains"
          label="Own domains"
          hint="One a line, such as news.example. What you published yourselves never counts as independent evidence."
          rows={3}
          optional
        />
        <FormSelect
          name="timeZone"
          label="Time zone"
          hint="Due times and dates on public pages are in this zone."
          blank="Choose a time zone"
          options={timeZones.map((name) => ({ value: name, label: name.replaceAll('_', ' ') }))}
        />
        <FormSelect
          name="language"
          label="Language of public pages"
          blank="Choose a language"
          options={languages}
        />
        <FormText
          name="contact"
          label="Contact address"
          hint="For readers, on every public page: an e-mail or a web address."
        />
        <FormText name="corrections" label="Address for corrections" hint="Where readers report errors." />
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
