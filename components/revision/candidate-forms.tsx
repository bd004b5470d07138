import { blankForm, type FormAction } from '#domain/form-state.ts'
import type { WaitingWords } from '#domain/waiting-words.ts'
import { claimConflictNames } from '../claim/claim-conflict-names.ts'
import { ActionForm } from '../form/action-form.tsx'
import { FormHidden } from '../form/form-fields.tsx'
import { Button } from '../ui/button.tsx'

type Props = { claim: WaitingWords; language: string; action: FormAction; refusal: string | null }

const hidden = ['claimId', 'basedOn', 'revisionId', 'startsAt', 'endsAt', 'words']

/** Where lost words may have gone: each place with the button that puts the claim there. */
export function CandidateForms({ claim, language, action, refusal }: Props) {
  return (
    <div className="grid gap-2">
      <h4 className="font-semibold">Places that resemble it</h4>
      <ul className="grid gap-2">
        {claim.candidates.map(({ start, end, words }, index) => (
          <li key={start} className="grid gap-1 border-s-2 border-border ps-3">
            <q lang={language} dir="auto" className="font-serif text-base">
              {words}
            </q>
            <ActionForm
              label={`Place claim ${claim.number} here: ${index + 1} of ${claim.candidates.length}`}
              action={action}
              initial={blankForm({
                ...{ claimId: claim.claimId, basedOn: `${claim.version}`, revisionId: claim.revision.id },
                ...{ startsAt: `${start}`, endsAt: `${end}`, words },
              })}
              fieldNames={claimConflictNames}
              className="grid gap-2"
            >
              {hidden.map((name) => (
                <FormHidden key={name} name={name} />
              ))}
              <div>
                <Button refusal={refusal}>Place it here</Button>
              </div>
            </ActionForm>
          </li>
        ))}
      </ul>
    </div>
  )
}
