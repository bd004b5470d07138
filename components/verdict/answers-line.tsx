import { Fragment } from 'react'
import { type Answers, questionLabel, questions, type Verdict } from '#domain/verdict.ts'
import { cn } from '../ui/cn.ts'
import { VerdictShape, verdictInk } from './verdict-mark.tsx'

/** "Said: confirmed · So: unconfirmed"; a question that the claim has not is left out. */
export function AnswersLine({ answers, className }: { answers: Answers; className?: string }) {
  const given = questions.flatMap((question) => {
    const verdict = answers[question]
    return verdict === null ? [] : [{ question, verdict }]
  })
  return (
    <p className={cn('font-sans text-sm', className)}>
      {given.map(({ question, verdict }, index) => (
        <Fragment key={question}>
          {index > 0 && <span className="text-muted"> · </span>}
          <span className="whitespace-nowrap">
            {questionLabel[question]}: <Answer verdict={verdict} />
          </span>
        </Fragment>
      ))}
    </p>
  )
}

function Answer({ verdict }: { verdict: Verdict }) {
  return (
    <span className={cn('font-semibold', verdictInk[verdict])}>
      <VerdictShape verdict={verdict} className="mx-1 inline-block align-[-0.15em]" />
      {verdict}
    </span>
  )
}
