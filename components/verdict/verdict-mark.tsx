import type { Verdict } from '#domain/verdict.ts'
import { type Words, wordsIn } from '#domain/words/words.ts'
import { cn } from '../ui/cn.ts'
import { VerdictShape, verdictInk } from './verdict-shape.tsx'

type Props = { verdict: Verdict; words?: Words; className?: string }

/** Shape, word and colour, in this order. */
export function VerdictMark({ verdict, words = wordsIn('en'), className }: Props) {
  return (
    <span
      className={cn(
        'inline-flex items-center gap-1.5 font-sans font-semibold whitespace-nowrap',
        verdictInk[verdict],
        className,
      )}
    >
      <VerdictShape verdict={verdict} />
      {words.t(`common.verdict.${verdict}`)}
    </span>
  )
}
