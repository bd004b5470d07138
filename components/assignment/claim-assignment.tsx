'use client'
import type { FormAction } from '#domain/form-state.ts'
import { type KeptForm, startOf } from '#domain/kept-form.ts'
import type { Priority } from '#domain/priority.ts'
import { OnDemand } from '../ui/on-demand.tsx'
import { type Packed, unpack } from '../ui/packed.ts'
import { Section } from '../ui/section.tsx'
import type { AssignablePeople } from './assign-fields.tsx'
import { AssignForm } from './assign-form.tsx'
import { AssigneeLine } from './assignee-line.tsx'
import type { DueWords } from './due-words.ts'
import { HandBackForm } from './hand-back-form.tsx'
import { PriorityForm } from './priority-form.tsx'
import { RiskForm } from './risk-form.tsx'
import { TakeForm } from './take-form.tsx'

type Act = 'assignClaim' | 'takeClaim' | 'handBackClaim' | 'prioritiseClaim' | 'markRisk'

export type AssignmentProps = {
  claim: { id: string; priority: Priority; isHighRisk: boolean }
  /** `dueAt` is the time on the newsroom's clock, as a field has it. */
  assignment: {
    personId: string
    name: string
    isActive: boolean
    isOwn: boolean
    due: DueWords | null
    dueAt: string
  } | null
  /** Neither withdrawn nor retracted, so that who has nothing to do may take it. */
  isLive: boolean
  /** Whom an editor may choose; null for those who do not assign. */
  people: Packed<AssignablePeople[number]> | null
  timeZone: string
  actions: Record<Act, FormAction>
  refusals: Record<Act, string | null>
  kept: KeptForm | null
}

/** Who has the claim, until when, and how soon it is wanted. */
export function ClaimAssignment({ claim, assignment, isLive, people, ...given }: AssignmentProps) {
  const { actions, refusals } = given
  const of = (act: Act, form: string, values: Record<string, string> = {}) => ({
    action: actions[act],
    refusal: refusals[act],
    initial: startOf(given.kept, form, { claimId: claim.id, ...values }),
  })
  const prioritise = of('prioritiseClaim', 'prioritise-claim', { priority: claim.priority })
  const mark = of('markRisk', 'mark-risk', { risk: claim.isHighRisk ? 'usual' : 'high' })
  return (
    <Section id="assignment" title="Assignment">
      <AssigneeLine assignment={assignment} />
      {!assignment && isLive && <TakeForm {...of('takeClaim', 'take-claim')} />}
      {assignment?.isOwn && <HandBackForm {...of('handBackClaim', 'hand-back-claim')} />}
      {people ? (
        <>
          <AssignForm
            {...of('assignClaim', 'assign-claim', {
              personId: assignment?.personId ?? '',
              dueAt: assignment?.dueAt ?? '',
            })}
            people={unpack(people)}
            timeZone={given.timeZone}
            assignee={assignment?.name}
          />
          <div>
            <OnDemand
              name="priority"
              summary={`Priority: ${claim.priority}`}
              shortcut="claim.priority"
              at="assignment"
              isOpen={prioritise.initial.refusal !== null}
            >
              <PriorityForm {...prioritise} />
            </OnDemand>
            <OnDemand
              // Once it is done, the form says the opposite.
              key={String(claim.isHighRisk)}
              name="risk"
              summary={claim.isHighRisk ? 'Risk: high' : 'Risk: as usual'}
              at="assignment"
              isOpen={mark.initial.refusal !== null}
            >
              <RiskForm {...mark} isHighRisk={claim.isHighRisk} />
            </OnDemand>
          </div>
        </>
      ) : (
        <p className="text-muted">Editors assign claims, set priorities, hold back and withdraw.</p>
      )}
    </Section>
  )
}
