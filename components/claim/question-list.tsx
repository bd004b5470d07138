import { type Answers, type Question, questionWord, type Verdict, verdictMeaning } from '#domain/verdict.ts'
import { VerdictMark } from '../verdict/verdict-mark.tsx'

type Props = {
  questions: readonly Question[]
  /** The answers of an open proposal; null while none is proposed. */
  answers: Answers | null
  isSignedOff: boolean
}

/** The questions that the claim has, and how far each is answered. */
export function QuestionList({ questions, answers, isSignedOff }: Props) {
  return (
    <dl className="grid gap-4 sm:grid-cols-2">
      {questions.map((question) => {
        const verdict = answers?.[question] ?? null
        return (
          <div key={question} className="grid content-start gap-1">
            <dt className="text-muted">{questionWord[question]}</dt>
            <dd>
              {verdict ? <Answer question={question} verdict={verdict} isSignedOff={isSignedOff} /> : 'Open'}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function Answer({
  question,
  verdict,
  isSignedOff,
}: {
  question: Question
  verdict: Verdict
  isSignedOff: boolean
}) {
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-2">
        <VerdictMark verdict={verdict} className="text-base" />
        <span className="text-muted">{isSignedOff ? 'signed off' : 'proposed'}</span>
      </span>
      <span className="block max-w-[52ch] pt-1 text-muted">{verdictMeaning[question][verdict]}</span>
    </>
  )
}
