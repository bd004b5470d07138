import type { FormAction, FormState } from '#domain/form-state.ts'
import { clauseInWords } from '#domain/policy.ts'
import { choosableClauses, defaultSettings } from '#domain/policy-settings.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormArea, FormHidden } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = { version: number; action: FormAction; initial: FormState; refusal: string | null }

const conflictNames = {
  ...Object.fromEntries(choosableClauses.map((clause) => [clause, clauseInWords(clause, defaultSettings)])),
  secondaryRoots: 'Secondary roots that stand in for a primary piece',
}

/** The last step: why the policy changes. Every clause that was previewed goes along, hidden. */
export function SetPolicyForm({ version, action, initial, refusal }: Props) {
  return (
    <ActionForm label="Set the policy" action={action} initial={initial} fieldNames={conflictNames}>
      <FormHidden name="basedOn" />
      {choosableClauses.map((clause) => (
        <FormHidden key={clause} name={clause} />
      ))}
      <FormHidden name="secondaryRoots" />
      <FormArea
        name="reason"
        label="Why does the policy change?"
        hint="Colleagues read this beside the version for good."
        rows={3}
      />
      <div>
        <Button variant="primary" refusal={refusal}>
          Set version {version}
        </Button>
      </div>
    </ActionForm>
  )
}
