import { startingForm } from '#app/kept-form.ts'
import { AssignForm } from '#components/assignment/assign-form.tsx'
import { DueMark } from '#components/assignment/due-mark.tsx'
import { HoldBackForm, ReleaseForm } from '#components/claim/hold-back-form.tsx'
import { WithdrawForm } from '#components/claim/withdraw-form.tsx'
import { Section } from '#components/ui/section.tsx'
import { SignerList } from '#components/verdict/signer-list.tsx'
import { desk } from '#db/client.ts'
import { listPeople } from '#db/queries/list-people.ts'
import { listSigners } from '#db/queries/list-signers.ts'
import { actsAs } from '#domain/actor.ts'
import { localTimeIn } from '#domain/newsroom-time.ts'
import { permissions } from '#domain/permissions.ts'
import { assignClaim, holdBackClaim, releaseClaim, withdrawClaim } from './actions.ts'
import type { LoadedClaim, SearchParams } from './load-claim.ts'

type Props = { loaded: LoadedClaim; searchParams: SearchParams }

/** Who works on the claim, who may sign it, and what an editor decides about it. */
export async function DeskSection({ loaded, searchParams }: Props) {
  const { actor, facts, claim, timeZone, seen } = loaded
  const isEditor = actsAs(actor, 'editor')
  const [signers, people] = await Promise.all([
    listSigners(desk(), facts.id),
    isEditor ? listPeople(desk()) : [],
  ])
  const { assignment } = claim
  const dueAt = assignment?.dueAt ? localTimeIn(timeZone, assignment.dueAt) : ''
  const assigned = { claimId: facts.id, personId: assignment?.personId ?? '', dueAt }
  const why = (permission: 'assignClaim' | 'holdBackClaim' | 'releaseClaim' | 'withdrawClaim') =>
    permissions[permission](actor, facts)?.sentence ?? null
  const start = (name: string, values: Record<string, string>) => startingForm(name, searchParams, values)
  return (
    <>
      <Section id="assignment" title="Assignment">
        {assignment ? (
          <p>
            <bdi className="font-medium">{assignment.name}</bdi>
            {' · '}
            <DueMark dueAt={assignment.dueAt} now={new Date()} timeZone={timeZone} />
          </p>
        ) : (
          <p>Nobody is assigned.</p>
        )}
        {isEditor ? (
          <AssignForm
            action={assignClaim}
            initial={await start('assign-claim', assigned)}
            people={people}
            timeZone={timeZone}
            refusal={why('assignClaim')}
          />
        ) : (
          <p className="text-muted">Editors assign, hold back and withdraw claims.</p>
        )}
      </Section>
      {!facts.signOff && !facts.isWithdrawn && (
        <Section title="Who may sign this off">
          <SignerList signers={signers} />
        </Section>
      )}
      {isEditor && !facts.isWithdrawn && (
        <Section title="For the next edition">
          {facts.isHeldBack ? (
            <ReleaseForm
              action={releaseClaim}
              initial={await start('release-claim', { claimId: facts.id })}
              refusal={why('releaseClaim')}
            />
          ) : (
            <HoldBackForm
              action={holdBackClaim}
              initial={await start('hold-back-claim', { claimId: facts.id })}
              refusal={why('holdBackClaim')}
            />
          )}
          <WithdrawForm
            action={withdrawClaim}
            initial={await start('withdraw-claim', seen)}
            refusal={why('withdrawClaim')}
          />
        </Section>
      )}
    </>
  )
}
