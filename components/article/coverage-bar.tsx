import type { PassageState } from '#domain/passage.ts'

type Props = {
  counts: Record<PassageState, number>
  /** How many of the claimed passages have a claim that is not signed off. */
  open: number
}

/**
 * How far an article has come, in one small bar; the words beside it say the same. Ink where every claim on a
 * passage is signed off, the colour of an open claim where one is not, low where there was nothing to check.
 */
export function CoverageBar({ counts, open }: Props) {
  const total = Math.max(1, counts.claimed + counts['set aside'] + counts.unread)
  const share = (passages: number) => `${((passages / total) * 100).toFixed(2)}%`
  const done = counts.claimed - open
  return (
    <svg width="100%" height="10" className="block" aria-hidden="true">
      <rect x="0" y="0" width="100%" height="10" className="fill-none stroke-border" />
      <rect x="0" y="0" width={share(done)} height="10" className="fill-muted" />
      {open > 0 && (
        <rect x={share(done)} y="0" width={share(open)} height="10" className="fill-open stroke-border" />
      )}
      <rect
        x={share(counts.claimed)}
        y="5"
        width={share(counts['set aside'])}
        height="5"
        className="fill-border"
      />
    </svg>
  )
}
