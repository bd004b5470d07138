import { type Priority, priorityWord } from '#domain/priority.ts'
import { Badge } from '../ui/badge.tsx'

/** What makes a claim come before others, or after them; nothing where it is as usual. In ink: it is no verdict. */
export function ImportanceMarks({ priority, isHighRisk }: { priority: Priority; isHighRisk: boolean }) {
  return (
    <>
      {isHighRisk && <Badge>High risk</Badge>}
      {priority !== 'normal' && <Badge>{priorityWord[priority]}</Badge>}
    </>
  )
}
