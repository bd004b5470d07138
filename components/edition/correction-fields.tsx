import {
  type CorrectionKind,
  correctionKinds,
  correctionKindWord,
  editionCorrectionKinds,
} from '#domain/correction.ts'
import { FormArea, FormSelect } from '../form/form-fields.tsx'

const why: Record<CorrectionKind, string> = {
  typo: 'No verdict, claim or evidence is added, changed or gone, so any kind will do.',
  clarification: '',
  addition: 'A claim or evidence is new, so this is at least an addition.',
  update: 'Evidence is gone, so this is at least an update.',
  correction: 'A verdict is another one or gone, so this is a correction.',
  retraction: '',
}

/** What kind of change an edition is, from the least that its changes allow, and why. */
export function CorrectionFields({ least }: { least: CorrectionKind }) {
  const order = correctionKinds.indexOf(least)
  const allowed = editionCorrectionKinds.filter((kind) => correctionKinds.indexOf(kind) >= order)
  return (
    <>
      <FormSelect
        name="kind"
        label="What kind of change is it?"
        options={allowed.map((kind) => ({ value: kind, label: correctionKindWord[kind] }))}
        hint={why[least]}
      />
      <FormArea name="reason" label="Why? Readers see this for good." rows={2} />
    </>
  )
}
