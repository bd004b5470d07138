import { Fragment } from 'react'
import { cn } from '../ui/cn.ts'
import type { AnswerInWords } from './answers-in-words.ts'
import { VerdictShape, verdictInk } from './verdict-shape.tsx'

type Props = { answers: readonly AnswerInWords[]; className?: string }

/** Answers that are in words already, each with the sign of its verdict. */
export function GivenAnswers({ answers, className }: Props) {
  return (
    <p className={cn('font-sans text-sm', className)}>
      {answers.map(({ question, verdict, asked, answer }, index) => (
        <Fragment key={question}>
          {index > 0 && <span className="text-muted"> · </span>}
          <span className="whitespace-nowrap">
            {asked}:{' '}
            <span className={cn('font-semibold', verdictInk[verdict])}>
              <VerdictShape verdict={verdict} className="mx-1 inline-block align-[-0.15em]" />
              {answer}
            </span>
          </span>
        </Fragment>
      ))}
    </p>
  )
}
