import { verdicts } from '#domain/verdict.ts'
import type { VerdictMix } from '#domain/verdict-mix.ts'
import { VerdictShape, verdictInk } from './verdict-mark.tsx'

/** "● 3 confirmed ◆ 1 disputed", in words with their shapes; verdicts that nobody gave are left out. */
export function VerdictCounts({ mix }: { mix: VerdictMix }) {
  const given = verdicts.filter((verdict) => mix[verdict] > 0)
  if (given.length === 0) return null
  return (
    <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 font-sans text-sm">
      {given.map((verdict) => (
        <li key={verdict} className="inline-flex items-center gap-1.5">
          <VerdictShape verdict={verdict} />
          <span>
            {mix[verdict]} <span className={verdictInk[verdict]}>{verdict}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
