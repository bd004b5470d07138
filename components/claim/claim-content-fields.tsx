import { useId } from 'react'
import { claimKinds, claimKindWord } from '#domain/claim.ts'
import { voices, voiceWord } from '#domain/claim-draft.ts'
import { FormArea, FormChoice, FormText } from '../form/form-fields.tsx'
import { Fieldset } from '../ui/fieldset.tsx'
import { HopFields } from './hop-fields.tsx'

/** Labels of what makes a claim, by field name, for a form that two people changed at once. */
export const claimContentFieldNames = {
  wording: 'Wording',
  kind: 'Kind',
  dueOn: 'Date of the prediction',
  voice: 'Who speaks',
  speaker: 'Speaker',
  speakerKind: 'The speaker is',
  cue: 'Reporting verb',
  hedge: 'Hedge',
  carrier: 'Carrier',
  carrierKind: 'The carrier is',
}

/** What the selects hold before anybody has chosen: they have no blank choice. Who speaks is always asked. */
export const claimContentDefaults = { speakerKind: 'person', carrierKind: 'agency' }

type Props = {
  /** Names of known sources, offered while typing. */
  sourceNames: readonly string[]
}

/** What a claim is made of: its wording, its kind and who speaks. Shared by making and rewording it. */
export function ClaimContentFields({ sourceNames }: Props) {
  const sourcesId = useId()
  return (
    <>
      <FormArea
        name="wording"
        label={claimContentFieldNames.wording}
        hint="One checkable statement that stands alone: names instead of pronouns, dates with their year."
        rows={3}
      />
      <FormChoice
        name="kind"
        legend={claimContentFieldNames.kind}
        hint={
          'A fact or a figure is asked “Is it so?”, and “Was it said?” too when somebody speaks. ' +
          'A quote is asked only “Was it said?”: what it asserts is a second claim. ' +
          'A prediction’s “Is it so?” stays unconfirmed until its date.'
        }
        options={claimKinds.map((kind) => ({ value: kind, label: claimKindWord[kind] }))}
      />
      <FormText
        name="dueOn"
        type="date"
        label={claimContentFieldNames.dueOn}
        hint="Only for a prediction: the day on which it can be judged. A forecast without a date is set aside."
        optional
        className="max-w-52"
      />
      <FormChoice
        name="voice"
        legend={claimContentFieldNames.voice}
        options={voices.map((voice) => ({ value: voice, label: voiceWord[voice] }))}
      />
      <Fieldset
        legend="Who said it first, and who carried it"
        hint="Leave all of this empty when the article itself speaks."
      >
        <HopFields labels={claimContentFieldNames} sourcesId={sourcesId} />
        <datalist id={sourcesId}>
          {sourceNames.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </Fieldset>
    </>
  )
}
