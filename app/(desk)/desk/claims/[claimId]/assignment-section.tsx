import { startingForm } from '#app/kept-form.ts'
import { AssignForm } from '#components/assignment/assign-form.tsx'
import { AssigneeLine } from '#components/assignment/assignee-line.tsx'
import { HandBackForm } from '#components/assignment/hand-back-form.tsx'
import { PriorityForm } from '#components/assignment/priority-form.tsx'
import { RiskForm } from '#components/assignment/risk-form.tsx'
import { TakeForm } from '#components/assignment/take-form.tsx'
import { Section } from '#components/ui/section.tsx'
import { desk } from '#db/client.ts'
import { listPeople } from '#db/queries/list-people.ts'
import { actsAs } from '#domain/actor.ts'
import { localTimeIn } from '#domain/newsroom-time.ts'
import { permissions } from '#domain/permissions.ts'
import { assignClaim, handBackClaim, markRisk, prioritiseClaim, takeClaim } from './assignment-actions.ts'
import type { LoadedClaim, SearchParams } from './load-claim.ts'

type Props = { loaded: LoadedClaim; searchParams: SearchParams }
type Act = 'assignClaim' | 'takeClaim' | 'handBackClaim' | 'prioritiseClaim' | 'markRisk'

/** Who has the claim, until when, and how soon it is wanted. */
export async function AssignmentSection({ loaded, searchParams }: Props) {
  const { actor, facts, claim, timeZone } = loaded
  const { assignment } = claim
  const isEditor = actsAs(actor, 'editor')
  const why = (act: Act) => permissions[act](actor, facts)?.sentence ?? null
  const start = (name: string, values: Record<string, string> = {}) =>
    startingForm(name, searchParams, { claimId: facts.id, ...values })
  return (
    <Section id="assignment" title="Assignment">
      <AssigneeLine assignment={assignment} now={new Date()} timeZone={timeZone} />
      {!assignment && !facts.isWithdrawn && !facts.isRetracted && (
        <TakeForm action={takeClaim} initial={await start('take-claim')} refusal={why('takeClaim')} />
      )}
      {assignment?.personId === actor.id && (
        <HandBackForm
          action={handBackClaim}
          initial={await start('hand-back-claim')}
          refusal={why('handBackClaim')}
        />
      )}
      {isEditor ? (
        <>
          <AssignForm
            action={assignClaim}
            initial={
              await start('assign-claim', {
                personId: assignment?.personId ?? '',
                dueAt: assignment?.dueAt ? localTimeIn(timeZone, assignment.dueAt) : '',
              })
            }
            people={await listPeople(desk())}
            timeZone={timeZone}
            refusal={why('assignClaim')}
            assignee={assignment?.name}
          />
          <div>
            <PriorityForm
              action={prioritiseClaim}
              initial={await start('prioritise-claim', { priority: claim.priority })}
              current={claim.priority}
              refusal={why('prioritiseClaim')}
            />
            <RiskForm
              action={markRisk}
              initial={await start('mark-risk', { risk: claim.isHighRisk ? 'usual' : 'high' })}
              isHighRisk={claim.isHighRisk}
              refusal={why('markRisk')}
            />
          </div>
        </>
      ) : (
        <p className="text-muted">Editors assign claims, set priorities, hold back and withdraw.</p>
      )}
    </Section>
  )
}
