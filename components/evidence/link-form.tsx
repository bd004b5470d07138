import { stances, stanceWord } from '#domain/evidence.ts'
import type { FormAction, FormState } from '#domain/form-state.ts'
import { type Question, questionWord } from '#domain/verdict.ts'
import { claimConflictNames } from '../claim/claim-conflict-names.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormArea, FormChoice, FormHidden } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = {
  action: FormAction
  initial: FormState
  questions: readonly Question[]
  refusal: string | null
}

/** Puts evidence that the desk has on this claim: what it answers here, and the words that are pinned here. */
export function LinkForm({ action, initial, questions, refusal }: Props) {
  return (
    <ActionForm
      carriesDrafts
      label="Attach known evidence"
      action={action}
      initial={initial}
      fieldNames={claimConflictNames}
      className="grid gap-6"
    >
      <FormHidden name="claimId" />
      <FormHidden name="basedOn" />
      <FormHidden name="evidenceId" />
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
        hint="Copied exactly from the evidence, under your name. Without a pin the policy does not count it."
        rows={4}
        optional
      />
      <div>
        <Button variant="primary" refusal={refusal}>
          Attach it
        </Button>
      </div>
    </ActionForm>
  )
}
