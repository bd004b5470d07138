import {
  credibilities,
  credibilityWord,
  evidenceKinds,
  evidenceKindWord,
  type Proximity,
  proximities,
  stances,
  stanceWord,
} from '#domain/evidence.ts'
import type { FormAction, FormState } from '#domain/form-state.ts'
import { type Question, questionWord } from '#domain/verdict.ts'
import { claimConflictNames } from '../claim/claim-conflict-names.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormArea, FormChoice, FormHidden, FormSelect, FormText } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'
import { FileField } from './file-field.tsx'
import { type KnownSource, SourceFields } from './source-fields.tsx'

type Props = {
  action: FormAction
  initial: FormState
  questions: readonly Question[]
  sources: readonly KnownSource[]
  refusal: string | null
}

const proximityHint: Record<Proximity, string> = {
  primary: 'The thing itself: a recording, a document, somebody who was there.',
  secondary: 'Somebody’s report of it.',
}

/** Attaches one piece of evidence to a claim, for one of the questions that the claim has. */
export function EvidenceForm({ action, initial, questions, sources, refusal }: Props) {
  return (
    <ActionForm
      carriesDrafts
      label="Attach evidence"
      action={action}
      initial={initial}
      fieldNames={claimConflictNames}
      draft={`evidence:${initial.values.claimId}`}
      className="grid gap-6"
    >
      {/* Pressing Enter in a field attaches the evidence, where the upload's button would come first. */}
      <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" disabled={refusal !== null}>
        Attach evidence
      </button>
      <FormHidden name="claimId" />
      <FormHidden name="basedOn" />
      <FormChoice
        name="kind"
        legend="Kind"
        hint="A quotation is words copied out, an observation is what you saw yourself, a link needs its address and a file its upload. The source of an interview is the person, seen on the day it was held. Data needs an address or a file."
        options={evidenceKinds.map((kind) => ({ value: kind, label: evidenceKindWord[kind] }))}
      />
      <FormText name="title" label="Title" hint="A colleague has to recognise it." maxLength={300} />
      <SourceFields sources={sources} />
      <div className="grid gap-4 sm:grid-cols-2">
        <FormText
          name="url"
          type="url"
          label="Address"
          hint="Needed for a link. The desk keeps no copy of the page."
          optional
        />
        <FormText
          name="locator"
          label="Where in it"
          hint="Page, paragraph or minute: “p. 4, ¶ 2”, “00:12:31”."
          maxLength={200}
          optional
        />
        <FormText name="publishedOn" type="date" label="Published on" optional />
        <FormText name="seenOn" type="date" label="Seen or obtained on" />
      </div>
      <FileField />
      <FormChoice
        name="proximity"
        legend="Primary or secondary"
        options={proximities.map((one) => ({
          value: one,
          label: one === 'primary' ? 'Primary' : 'Secondary',
          hint: proximityHint[one],
        }))}
      />
      <FormSelect
        name="credibility"
        label="How credible is this item"
        hint="Judge the item alone, without looking at its source’s record. 6 is not the worst: it cannot be judged."
        blank="Choose a grade"
        options={credibilities.map((grade) => ({
          value: String(grade),
          label: `${grade}: ${credibilityWord[grade]}`,
        }))}
      />
      <FormChoice
        name="question"
        legend="Which question does it answer"
        hint={questions.length === 1 ? 'This claim has only this question.' : undefined}
        options={questions.map((question) => ({ value: question, label: questionWord[question] }))}
      />
      <FormChoice
        name="stance"
        legend="What does it do to the claim"
        options={stances.map((stance) => ({ value: stance, label: stanceWord[stance] }))}
      />
      <FormArea name="shows" label="What it shows" hint="One sentence, in your words." rows={3} />
      <FormArea
        name="pin"
        label="Pinned words"
        hint="Copied exactly from the evidence, under your name. In a text file of up to 2 MB the desk looks them up. Without a pin the policy does not count it."
        rows={4}
        optional
      />
      <div>
        <Button variant="primary" refusal={refusal}>
          Attach evidence
        </Button>
      </div>
    </ActionForm>
  )
}
