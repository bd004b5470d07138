import type { Proximity, Stance } from '#domain/evidence.ts'

const sign: Record<Stance, string> = {
  supports: 'M8 4.5v7M4.5 8h7',
  contradicts: 'M4.5 8h7',
  context: 'M8 7.5v1',
}

/** For, against or beside the claim; filled when primary, outlined when secondary. Ink, no colour. */
export function StanceMark({ stance, proximity }: { stance: Stance; proximity: Proximity }) {
  const isFilled = proximity === 'primary'
  return (
    <svg viewBox="0 0 16 16" className="size-4 shrink-0" aria-hidden="true">
      <circle
        cx="8"
        cy="8"
        r="7"
        className={isFilled ? 'fill-ink stroke-ink' : 'fill-none stroke-ink'}
        strokeWidth="1.4"
      />
      <path d={sign[stance]} className={isFilled ? 'stroke-page' : 'stroke-ink'} strokeWidth="1.8" />
    </svg>
  )
}
