import { VerdictSign } from '../verdict/verdict-sign.tsx'
import type { QuestionLine } from './question-line.ts'

/** The questions that the claim has, and how far each is answered. */
export function QuestionList({ lines }: { lines: readonly QuestionLine[] }) {
  return (
    <dl className="grid gap-4 sm:grid-cols-2">
      {lines.map(({ question, asked, answer }) => (
        <div key={question} className="grid content-start gap-1">
          <dt className="text-muted">{asked}</dt>
          <dd>
            {answer ? (
              <>
                <span className="flex flex-wrap items-center gap-x-2">
                  <VerdictSign verdict={answer.verdict} word={answer.word} className="text-base" />
                  <span className="text-muted">{answer.how}</span>
                </span>
                <span className="block max-w-[52ch] pt-1 text-muted">{answer.meaning}</span>
              </>
            ) : (
              'Open'
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
