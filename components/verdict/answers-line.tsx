import type { Answers } from '#domain/verdict.ts'
import type { Words } from '#domain/words/words.ts'
import { answersInWords } from './answers-in-words.ts'
import { GivenAnswers } from './given-answers.tsx'

type Props = { answers: Answers; words?: Words; className?: string }

/** "Said: confirmed · So: unconfirmed"; a question that the claim has not is left out. */
export function AnswersLine({ answers, words, className }: Props) {
  return <GivenAnswers answers={answersInWords(answers, words)} className={className} />
}
