import { claimKinds, claimKindWord } from '#domain/claim.ts'
import { FormArea, FormChoice, FormText } from '../form/form-fields.tsx'
import { AttributionEditor, type AttributionProps } from './attribution-editor.tsx'
import { hopFieldNames } from './hop-fields.tsx'

/** Labels of what makes a claim, by field name, for a form that two people changed at once. */
export const claimContentFieldNames = {
  wording: 'Wording',
  kind: 'Kind',
  dueOn: 'Date of the prediction',
  ...hopFieldNames,
}

const hints = {
  wording: 'One checkable statement that stands alone: names instead of pronouns, dates with their year.',
  kind:
    'A fact or a figure is asked “Is it so?”, and “Was it said?” too when somebody speaks. ' +
    'A quote is asked only “Was it said?”: what it asserts is a second claim. ' +
    'A prediction’s “Is it so?” stays unconfirmed until its date.',
  dueOn: 'The day on which it can be judged. A forecast without a date is set aside.',
}

type Props = AttributionProps & {
  /** Beside the text, where whoever makes many claims needs no explanations. */
  isCompact?: boolean
}

/** What a claim is made of: its wording, its kind and who speaks. Shared by making and rewording it. */
export function ClaimContentFields({ isCompact = false, ...attribution }: Props) {
  return (
    <div className="group/content grid gap-5">
      <FormArea
        name="wording"
        label={claimContentFieldNames.wording}
        hint={isCompact ? undefined : hints.wording}
        rows={3}
      />
      <FormChoice
        name="kind"
        legend={claimContentFieldNames.kind}
        hint={isCompact ? undefined : hints.kind}
        options={claimKinds.map((kind) => ({ value: kind, label: claimKindWord[kind] }))}
      />
      <DueOn />
      <AttributionEditor {...attribution} isCompact={isCompact} />
    </div>
  )
}

/** Only a prediction has a date; what is wrong with it is seen in any case. */
function DueOn() {
  return (
    <div className="hidden group-has-[input[value=prediction]:checked]/content:block has-[[aria-invalid=true]]:block">
      <FormText
        name="dueOn"
        type="date"
        label={claimContentFieldNames.dueOn}
        hint={hints.dueOn}
        optional
        className="max-w-52"
      />
    </div>
  )
}
