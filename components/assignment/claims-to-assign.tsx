import type { FormAction, FormState } from '#domain/form-state.ts'
import type { ClaimCard } from '#domain/workbench.ts'
import { ClaimCardList } from '../claim/claim-card-list.tsx'
import { ActionForm } from '../form/action-form.tsx'
import { FormDetails } from '../form/form-details.tsx'
import { FormPick } from '../form/form-pick.tsx'
import type { AssignablePeople } from './assign-fields.tsx'
import { AssignTicked } from './assign-ticked.tsx'

export type Assigning = { action: FormAction; initial: FormState; people: AssignablePeople }
type Props = { claims: readonly ClaimCard[]; timeZone: string; assigning: Assigning | null }

/** The claims of an article; an editor ticks some of them and gives them to one person. */
export function ClaimsToAssign({ claims, timeZone, assigning }: Props) {
  const isAnyLive = claims.some((claim) => !claim.isWithdrawn && !claim.isRetracted)
  if (!assigning || !isAnyLive) return <ClaimCardList claims={claims} timeZone={timeZone} />
  const { action, initial, people } = assigning
  return (
    <ActionForm label="Assign several claims" action={action} initial={initial} className="grid gap-3">
      <FormDetails summary="Assign several claims">
        <AssignTicked people={people} timeZone={timeZone} isReasonAsked />
      </FormDetails>
      <ClaimCardList
        claims={claims}
        timeZone={timeZone}
        tick={({ id, number, wording }) => (
          <FormPick name="claimIds" value={id} label={`Tick claim ${number}: ${wording}`} />
        )}
      />
    </ActionForm>
  )
}
