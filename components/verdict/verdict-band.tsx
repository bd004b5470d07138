import { type Answers, leadingQuestion, leadingVerdict, type Verdict } from '#domain/verdict.ts'
import { type Words, wordsIn } from '#domain/words/words.ts'
import { cn } from '../ui/cn.ts'
import { AnswersLine } from './answers-line.tsx'
import { VerdictShape, verdictInk } from './verdict-shape.tsx'

const band: Record<Verdict, string> = {
  confirmed: 'border-confirmed bg-confirmed-tint',
  disputed: 'border-disputed bg-disputed-tint',
  unconfirmed: 'border-unconfirmed bg-unconfirmed-tint',
}

type Props = { answers: Answers; words?: Words }

/** The finding at one look: shape, word, what the word means, and the answer to each question. */
export function VerdictBand({ answers, words = wordsIn('en') }: Props) {
  const verdict = leadingVerdict(answers)
  const { t } = words
  const question = leadingQuestion(answers)
  return (
    <section
      aria-label={t('verdict.band')}
      className={cn('flex gap-4 border-y-2 px-4 py-5 sm:gap-5 sm:px-6', band[verdict])}
    >
      <VerdictShape verdict={verdict} className="size-10 sm:size-12" />
      <div className="min-w-0 space-y-1.5">
        <p className="font-sans text-sm text-ink">{t(`common.question.${question}`)}</p>
        <p
          className={cn(
            'font-sans text-2xl leading-none font-bold tracking-tight sm:text-3xl',
            verdictInk[verdict],
          )}
        >
          {t(`common.verdict.${verdict}`)}
        </p>
        <p className="pt-1 text-base leading-snug text-pretty">
          {t(`verdict.meaning.${question}.${verdict}`)}
        </p>
        <AnswersLine answers={answers} words={words} className="pt-1.5" />
      </div>
    </section>
  )
}
