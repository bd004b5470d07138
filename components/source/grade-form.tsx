import { reliabilities, reliabilityWord } from '#domain/evidence.ts'
import type { FormAction, FormState } from '#domain/form-state.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormDetails } from '../form/form-details.tsx'
import { FormArea, FormHidden, FormSelect } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = { action: FormAction; initial: FormState }

/** Judges the record of a source anew. It changes no claim: a verdict rests on evidence, not on a grade. */
export function GradeForm({ action, initial }: Props) {
  return (
    <ActionForm
      label="Grade the source"
      action={action}
      initial={initial}
      fieldNames={{ reliability: 'Its record' }}
      className="grid gap-2"
    >
      <FormHidden name="subjectId" />
      <FormHidden name="basedOn" />
      <FormDetails summary="Grade its record">
        <div className="grid gap-3">
          <FormSelect
            name="reliability"
            label="Its record"
            hint="Of the source over time, whatever you think of one item. F is not the worst: it cannot be judged."
            blank="Choose a grade"
            options={reliabilities.map((grade) => ({
              value: grade,
              label: `${grade}: ${reliabilityWord[grade]}`,
            }))}
          />
          <FormArea
            name="reason"
            label="What in its record speaks for it"
            hint="For example: “corrected four wrong reports within a day, three of them with a note.”"
            rows={2}
            maxLength={500}
          />
          <div>
            <Button variant="primary">Grade it</Button>
          </div>
        </div>
      </FormDetails>
    </ActionForm>
  )
}
