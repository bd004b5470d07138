import { cn } from '../ui/cn.ts'
import type { AnswerInWords } from './answers-in-words.ts'
import { answersRow } from './answers-row.ts'
import { VerdictShape, verdictInk } from './verdict-shape.tsx'

type Props = { answers: readonly AnswerInWords[]; className?: string }

/** Answers that are in words already, each with the sign of its verdict. */
export function GivenAnswers({ answers, className }: Props) {
  return (
    <p className={cn(answersRow, 'font-sans text-sm', className)}>
      {answers.map(({ question, verdict, asked, answer }, index) => (
        <span key={question} className="relative ps-4 whitespace-nowrap">
          {index > 0 && <span className="absolute start-1.5 text-muted"> · </span>}
          {asked}:{' '}
          <span className={cn('font-semibold', verdictInk[verdict])}>
            <VerdictShape verdict={verdict} className="mx-1 inline-block align-[-0.15em]" />
            {answer}
          </span>
        </span>
      ))}
    </p>
  )
}
