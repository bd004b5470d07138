import type { Verdict } from '#domain/verdict.ts'

/**
 * Solid, hatch, dots: the verdicts in charts, told apart in greyscale. Each drawing carries its own
 * definitions, since a pattern inside a hidden drawing is not painted. `prefix` keeps ids apart; `only`
 * names the verdicts that occur, all without it.
 */
export function ChartPatterns({ prefix, only }: { prefix: string; only?: readonly string[] }) {
  const isWanted = (verdict: Verdict) => only?.includes(verdict) ?? true
  return (
    <defs>
      {isWanted('disputed') && (
        <pattern
          id={`${prefix}disputed`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" className="fill-disputed-tint" />
          <rect width="3.4" height="6" className="fill-disputed" />
        </pattern>
      )}
      {isWanted('unconfirmed') && (
        <pattern id={`${prefix}unconfirmed`} width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" className="fill-unconfirmed-tint" />
          <circle cx="2.5" cy="2.5" r="1.35" className="fill-unconfirmed" />
        </pattern>
      )}
    </defs>
  )
}
