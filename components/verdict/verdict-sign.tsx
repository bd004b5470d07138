import type { Verdict } from '#domain/verdict.ts'
import { cn } from '../ui/cn.ts'
import { VerdictShape, verdictInk } from './verdict-shape.tsx'

/** Shape, word and colour, in this order; the word is in the page's language already. */
export function VerdictSign({
  verdict,
  word,
  className,
}: {
  verdict: Verdict
  word: string
  className?: string
}) {
  return (
    <span
      className={cn(
        'inline-flex items-center gap-1.5 font-sans font-semibold whitespace-nowrap',
        verdictInk[verdict],
        className,
      )}
    >
      <VerdictShape verdict={verdict} />
      {word}
    </span>
  )
}
