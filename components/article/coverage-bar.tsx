import type { PassageState } from '#domain/passage.ts'

/** How far an article has come, in one small bar; the words beside it say the same. */
export function CoverageBar({ counts }: { counts: Record<PassageState, number> }) {
  const total = Math.max(1, counts.claimed + counts['set aside'] + counts.unread)
  const claimed = (counts.claimed / total) * 100
  const aside = (counts['set aside'] / total) * 100
  const percent = (share: number) => `${share.toFixed(2)}%`
  return (
    <svg width="100%" height="10" className="block" aria-hidden="true">
      <rect x="0" y="0" width="100%" height="10" className="fill-none stroke-border" />
      <rect x="0" y="0" width={percent(claimed)} height="10" className="fill-open stroke-border" />
      <rect x={percent(claimed)} y="5" width={percent(aside)} height="5" className="fill-border" />
    </svg>
  )
}
