import { type Answers, questions, type Verdict } from '#domain/verdict.ts'
import { cn } from '../ui/cn.ts'
import { answersRow } from '../verdict/answers-row.ts'
import { VerdictShape, verdictInk } from '../verdict/verdict-shape.tsx'

const questionWord = { said: 'Said', so: 'So' } as const

/** "Said: confirmed · So: unconfirmed", in English: the bench does without the words of readers' three languages. */
export function AnswersInShort({ answers }: { answers: Answers }) {
  const given = questions.flatMap((question): [typeof question, Verdict][] => {
    const verdict = answers[question]
    return verdict === null ? [] : [[question, verdict]]
  })
  return (
    <p className={cn(answersRow, 'mt-1')}>
      {given.map(([question, verdict], index) => (
        <span key={question} className="relative ps-4 whitespace-nowrap">
          {index > 0 && <span className="absolute start-1.5 text-muted"> · </span>}
          {questionWord[question]}:{' '}
          <span className={cn('font-semibold', verdictInk[verdict])}>
            <VerdictShape verdict={verdict} className="mx-1 inline-block align-[-0.15em]" />
            {verdict}
          </span>
        </span>
      ))}
    </p>
  )
}
