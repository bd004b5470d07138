import { Notice } from '../ui/notice.tsx'
import { DueTime } from './due-time.tsx'
import type { DueWords } from './due-words.ts'

type Props = { assignment: { name: string; isActive: boolean; due: DueWords | null } | null }

/** Who has the claim, and until when. */
export function AssigneeLine({ assignment }: Props) {
  if (!assignment) return <p>Nobody is assigned.</p>
  return (
    <>
      <p>
        <bdi className="font-medium">{assignment.name}</bdi>
        {' · '}
        <DueTime due={assignment.due} />
      </p>
      {!assignment.isActive && (
        <Notice tone="attention" title="Assigned to somebody who is deactivated">
          <p>Nobody works on it until an editor gives it to somebody else.</p>
        </Notice>
      )}
    </>
  )
}
