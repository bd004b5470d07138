import {
  type Answers,
  leadingQuestion,
  leadingVerdict,
  questionWord,
  type Verdict,
  verdictMeaning,
  verdictWord,
} from '#domain/verdict.ts'
import { cn } from '../ui/cn.ts'
import { AnswersLine } from './answers-line.tsx'
import { VerdictShape, verdictInk } from './verdict-mark.tsx'

const band: Record<Verdict, string> = {
  confirmed: 'border-confirmed bg-confirmed-tint',
  disputed: 'border-disputed bg-disputed-tint',
  unconfirmed: 'border-unconfirmed bg-unconfirmed-tint',
}

/** The finding at one look: shape, word, what the word means, and the answer to each question. */
export function VerdictBand({ answers }: { answers: Answers }) {
  const verdict = leadingVerdict(answers)
  const question = leadingQuestion(answers)
  return (
    <section
      aria-label="Verdict"
      className={cn('flex gap-4 border-y-2 px-4 py-5 sm:gap-5 sm:px-6', band[verdict])}
    >
      <VerdictShape verdict={verdict} className="size-10 sm:size-12" />
      <div className="min-w-0 space-y-1.5">
        <p className="font-sans text-sm text-ink">{questionWord[question]}</p>
        <p
          className={cn(
            'font-sans text-2xl leading-none font-bold tracking-tight sm:text-3xl',
            verdictInk[verdict],
          )}
        >
          {verdictWord[verdict]}
        </p>
        <p className="max-w-[52ch] pt-1 text-base leading-snug">{verdictMeaning[question][verdict]}</p>
        <AnswersLine answers={answers} className="pt-1.5" />
      </div>
    </section>
  )
}
