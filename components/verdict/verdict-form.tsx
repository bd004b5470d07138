import type { FormAction, FormState } from '#domain/form-state.ts'
import { type Question, questionWord, verdictMeaning, verdicts, verdictWord } from '#domain/verdict.ts'
import { verdictConflictNames } from '../claim/claim-conflict-names.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormArea, FormChoice, FormHidden, FormText } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = {
  action: FormAction
  initial: FormState
  questions: readonly Question[]
  refusal: string | null
}

const missingField: Record<Question, string> = { said: 'missingSaid', so: 'missingSo' }

/** Proposes a verdict: an answer to each question that the claim has, and how the evidence leads there. */
export function VerdictForm({ action, initial, questions, refusal }: Props) {
  return (
    <ActionForm
      label="Propose a verdict"
      action={action}
      initial={initial}
      fieldNames={verdictConflictNames}
      draft={`verdict:${initial.values.claimId}`}
      className="grid gap-6"
    >
      <FormHidden name="claimId" />
      <FormHidden name="basedOn" />
      {questions.map((question) => (
        <div key={question} className="grid gap-3">
          <FormChoice
            name={question}
            legend={questionWord[question]}
            options={verdicts.map((verdict) => ({
              value: verdict,
              label: verdictWord[verdict],
              hint: verdictMeaning[question][verdict],
              shortcut: `verdict.${verdict}` as const,
            }))}
          />
          <FormArea
            name={missingField[question]}
            label={`What is missing for “${questionWord[question]}”`}
            hint="Needed for “unconfirmed”: what would let you answer."
            rows={2}
            optional
          />
        </div>
      ))}
      <FormArea
        name="rationale"
        label="Rationale"
        hint="How the evidence leads to the verdict, so that a reader can follow. Markdown; [@e1] cites evidence 1."
        rows={12}
      />
      <FormArea name="inShort" label="In short" hint="Three points at most, one a line." rows={3} optional />
      <FormArea
        name="reply"
        label="Who was asked for reply"
        hint="Whom you asked, when, and what came back."
        rows={2}
        optional
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <FormText name="asOf" type="date" label="As of" hint="The verdict holds as of this day." />
        <FormText
          name="recheckOn"
          type="date"
          label="Recheck on"
          hint="When somebody should look at it again."
          optional
        />
      </div>
      <FormArea
        name="overrideReason"
        label="Ask to lift the policy"
        hint="Only when the bar cannot be met. Say why: the signer has to agree, and readers see it. It never lifts four eyes."
        rows={2}
        optional
      />
      <div>
        <Button variant="primary" refusal={refusal} shortcut="submit">
          Propose the verdict
        </Button>
      </div>
    </ActionForm>
  )
}
