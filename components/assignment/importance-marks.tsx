import { type Priority, priorityWord } from '#domain/priority.ts'
import { Badge } from '../ui/badge.tsx'

type Props = { priority?: Priority; isHighRisk?: boolean }

/** What makes a claim come before others, or after them; nothing where it is as usual. In ink: it is no verdict. */
export function ImportanceMarks({ priority = 'normal', isHighRisk }: Props) {
  return (
    <>
      {isHighRisk && <Badge>High risk</Badge>}
      {priority !== 'normal' && <Badge>{priorityWord[priority]}</Badge>}
    </>
  )
}
