import { Fragment } from 'react'
import { type Answers, questions, type Verdict } from '#domain/verdict.ts'
import { type Words, wordsIn } from '#domain/words/words.ts'
import { cn } from '../ui/cn.ts'
import { VerdictShape, verdictInk } from './verdict-shape.tsx'

type Props = { answers: Answers; words?: Words; className?: string }

/** "Said: confirmed · So: unconfirmed"; a question that the claim has not is left out. */
export function AnswersLine({ answers, words = wordsIn('en'), className }: Props) {
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
            {words.t(`common.answer.${question}`)}: <Answer verdict={verdict} words={words} />
          </span>
        </Fragment>
      ))}
    </p>
  )
}

function Answer({ verdict, words }: { verdict: Verdict; words: Words }) {
  return (
    <span className={cn('font-semibold', verdictInk[verdict])}>
      <VerdictShape verdict={verdict} className="mx-1 inline-block align-[-0.15em]" />
      {words.t(`common.verdictInline.${verdict}`)}
    </span>
  )
}
