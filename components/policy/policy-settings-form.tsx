import { clauseInWords } from '#domain/policy.ts'
import { choosableClauses, type PolicySettings } from '#domain/policy-settings.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { Fieldset } from '../ui/fieldset.tsx'
import { SelectField } from '../ui/select-field.tsx'

const counts = ['2', '3', '4', '5', '6', '7', '8', '9']

/** What the next version is to ask. It only leads to the preview, so it is a plain form that asks for a page. */
export function PolicySettingsForm({ path, settings }: { path: string; settings: PolicySettings }) {
  return (
    <form action={path} method="get" aria-label="The next version" className="grid max-w-[44rem] gap-4">
      <Fieldset legend="What the policy asks beside a rationale, its citations and its date">
        {choosableClauses.map((clause) => (
          <Choice
            key={clause}
            type="checkbox"
            name={clause}
            value="yes"
            label={clauseInWords(clause, settings)}
            defaultChecked={settings.clauses.includes(clause)}
          />
        ))}
      </Fieldset>
      <SelectField
        name="secondaryRoots"
        label="Independent secondary roots that stand in for a primary piece"
        defaultValue={`${settings.secondaryRoots}`}
      >
        {counts.map((count) => (
          <option key={count}>{count}</option>
        ))}
      </SelectField>
      <div>
        <Button variant="primary">See what it changes</Button>
      </div>
    </form>
  )
}
