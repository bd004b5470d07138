import type { Verdict } from '#domain/verdict.ts'
import { type Words, wordsIn } from '#domain/words/words.ts'
import { VerdictSign } from './verdict-sign.tsx'

type Props = { verdict: Verdict; words?: Words; className?: string }

/** Shape, word and colour, in this order. */
export function VerdictMark({ verdict, words = wordsIn('en'), className }: Props) {
  return <VerdictSign verdict={verdict} word={words.t(`common.verdict.${verdict}`)} className={className} />
}
