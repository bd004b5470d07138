import { type Answers, questions, type Verdict } from '#domain/verdict.ts'
import { answersRow } from '../verdict/answers-row.ts'
import { verdictInk } from '../verdict/verdict-shape.tsx'

const look = `${answersRow} mt-1`

const questionWord = { said: 'Said', so: 'So' } as const

/**
 * "Said: confirmed · So: unconfirmed", in English: the bench does without the words of readers' three languages, and the
 * style sheet draws the signs (`.sign`).
 */
export function AnswersInShort({ answers }: { answers: Answers }) {
  const given = questions.flatMap((question): [typeof question, Verdict][] => {
    const verdict = answers[question]
    return verdict === null ? [] : [[question, verdict]]
  })
  return (
    <p className={look}>
      {given.map(([question, verdict], index) => (
        <span key={question} className="relative ps-4 whitespace-nowrap">
          {index > 0 && <span className="absolute start-1.5 text-muted"> · </span>}
          {`${questionWord[question]}: `}
          <span className={`sign sign-${verdict} ${verdictInk[verdict]}`}>{verdict}</span>
        </span>
      ))}
    </p>
  )
}
