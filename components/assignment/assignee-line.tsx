import { Notice } from '../ui/notice.tsx'
import { DueMark } from './due-mark.tsx'

type Props = {
  assignment: { name: string; isActive: boolean; dueAt: Date | null } | null
  now: Date
  timeZone: string
}

/** Who has the claim, and until when. */
export function AssigneeLine({ assignment, now, timeZone }: Props) {
  if (!assignment) return <p>Nobody is assigned.</p>
  return (
    <>
      <p>
        <bdi className="font-medium">{assignment.name}</bdi>
        {' · '}
        <DueMark dueAt={assignment.dueAt} now={now} timeZone={timeZone} />
      </p>
      {!assignment.isActive && (
        <Notice tone="attention" title="Assigned to somebody who is deactivated">
          <p>Nobody works on it until an editor gives it to somebody else.</p>
        </Notice>
      )}
    </>
  )
}
