import { ClaimAssignment } from '#components/assignment/claim-assignment.tsx'
import { dueWords } from '#components/assignment/due-words.ts'
import { pack } from '#components/ui/packed.ts'
import { actsAs } from '#domain/actor.ts'
import { localTimeIn } from '#domain/newsroom-time.ts'
import { permissions } from '#domain/permissions.ts'
import * as actions from './assignment-actions.ts'
import type { LoadedClaimPage } from './load-claim-page.ts'

/** Who has the claim, until when, and how soon it is wanted. */
export function AssignmentSection({ loaded }: { loaded: LoadedClaimPage }) {
  const { actor, facts, claim, people, timeZone, kept } = loaded
  const { assignment } = claim
  const why = (act: keyof typeof actions) => permissions[act](actor, facts)?.sentence ?? null
  return (
    <ClaimAssignment
      claim={{ id: claim.id, priority: claim.priority, isHighRisk: claim.isHighRisk }}
      assignment={
        assignment && {
          ...{ personId: assignment.personId, name: assignment.name, isActive: assignment.isActive },
          isOwn: assignment.personId === actor.id,
          due: assignment.dueAt && dueWords(assignment.dueAt, new Date(), timeZone),
          dueAt: assignment.dueAt ? localTimeIn(timeZone, assignment.dueAt) : '',
        }
      }
      isLive={!facts.isWithdrawn && !facts.isRetracted}
      people={actsAs(actor, 'editor') ? pack(people) : null}
      {...{ timeZone, kept }}
      actions={{
        assignClaim: actions.assignClaim,
        takeClaim: actions.takeClaim,
        handBackClaim: actions.handBackClaim,
        prioritiseClaim: actions.prioritiseClaim,
        markRisk: actions.markRisk,
      }}
      refusals={{
        assignClaim: why('assignClaim'),
        takeClaim: why('takeClaim'),
        handBackClaim: why('handBackClaim'),
        prioritiseClaim: why('prioritiseClaim'),
        markRisk: why('markRisk'),
      }}
    />
  )
}
