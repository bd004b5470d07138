import { verdicts } from '#domain/verdict.ts'
import type { VerdictMix } from '#domain/verdict-mix.ts'
import { type Words, wordsIn } from '#domain/words/words.ts'
import { VerdictShape, verdictInk } from './verdict-shape.tsx'

type Props = { mix: VerdictMix; words?: Words }

/** "● 3 confirmed ◆ 1 disputed", in words with their shapes; verdicts that nobody gave are left out. */
export function VerdictCounts({ mix, words = wordsIn('en') }: Props) {
  const given = verdicts.filter((verdict) => mix[verdict] > 0)
  if (given.length === 0) return null
  return (
    <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 font-sans text-sm">
      {given.map((verdict) => (
        <li key={verdict} className="inline-flex items-center gap-1.5">
          <VerdictShape verdict={verdict} />
          <span>
            {words.t.rich(`verdict.count.${verdict}`, {
              n: mix[verdict],
              v: (word) => <span className={verdictInk[verdict]}>{word}</span>,
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}
