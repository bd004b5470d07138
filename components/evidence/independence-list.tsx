import { type Stance, stanceWord } from '#domain/evidence.ts'
import { type Question, questions, questionWord } from '#domain/verdict.ts'

export type IndependenceLine = { question: Question; stance: Stance; words: string }

/** How many independent roots stand on each side of each question; nothing where no evidence takes a side. */
export function IndependenceList({ lines }: { lines: readonly IndependenceLine[] }) {
  const asked = questions.filter((question) => lines.some((line) => line.question === question))
  if (asked.length === 0) return null
  return (
    <dl className="grid gap-2">
      {asked.map((question) => (
        <div key={question}>
          <dt className="font-medium">{questionWord[question]}</dt>
          {lines
            .filter((line) => line.question === question)
            .map(({ stance, words }) => (
              <dd key={stance} className="text-muted">
                <span className="text-ink">{stanceWord[stance]}:</span> <bdi>{words}</bdi>
              </dd>
            ))}
        </div>
      ))}
    </dl>
  )
}
