import { FormError } from '../form/form-error.tsx'
import { FormText } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'
import { type AssignablePeople, AssignFields } from './assign-fields.tsx'

type Props = { people: AssignablePeople; timeZone: string; isReasonAsked: boolean }

/**
 * What is said of all claims that are ticked in the list below. It stands before the list, so that Enter in one of
 * its fields presses its own button.
 */
export function AssignTicked({ people, timeZone, isReasonAsked }: Props) {
  return (
    <fieldset className="grid max-w-4xl gap-3 rounded-md border border-hairline px-4 pt-1 pb-4">
      <legend className="px-1 font-semibold">Assign the ticked claims</legend>
      <div className="grid items-end gap-3 sm:grid-cols-2 xl:grid-cols-[repeat(auto-fit,minmax(14rem,1fr))]">
        <AssignFields people={people} timeZone={timeZone} />
        {isReasonAsked && (
          <FormText
            name="reason"
            label="Why somebody else gets them"
            hint="Needed where somebody has one already."
            maxLength={500}
            optional
          />
        )}
      </div>
      <FormError name="claimIds" />
      <div>
        <Button>Assign the ticked claims</Button>
      </div>
    </fieldset>
  )
}
