import { type Reliability, reliabilityWord } from '#domain/evidence.ts'
import { Moment } from '../ui/date.tsx'

type SourceGrade = {
  id: string
  /** The name that it had then, where it was another source that was merged into this one. */
  mergedName: string | null
  reliability: Reliability
  reason: string
  gradedAt: Date
  gradedBy: string
}

/** How the record was judged over time, newest first, each with its reason. */
export function GradeList({ grades, timeZone }: { grades: readonly SourceGrade[]; timeZone: string }) {
  if (grades.length === 0)
    return <p className="text-muted">Nobody has said why yet. It stands as it was added.</p>
  return (
    <ol className="divide-y divide-hairline">
      {grades.map((grade) => (
        <li key={grade.id} className="py-2 first:pt-0">
          <p>
            <span className="font-semibold">{grade.reliability}</span>, {reliabilityWord[grade.reliability]}
            {grade.mergedName && (
              <span className="text-muted">
                , as <bdi>{grade.mergedName}</bdi>
              </span>
            )}
          </p>
          <p dir="auto">{grade.reason}</p>
          <p className="text-muted">
            <bdi>{grade.gradedBy}</bdi>, <Moment at={grade.gradedAt.toISOString()} timeZone={timeZone} />
          </p>
        </li>
      ))}
    </ol>
  )
}
