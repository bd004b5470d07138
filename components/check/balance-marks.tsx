import type { BalanceRow } from '#domain/evidence-balance.ts'
import type { Words } from '#domain/words/words.ts'

const size = 26
const inLine = 8

/** One side of a question: a circle for each piece with its number, which leads to it. */
export function BalanceMarks({ row: { stance, pieces }, words }: { row: BalanceRow; words: Words }) {
  const width = size * Math.max(1, Math.min(inLine, pieces.length))
  const height = size * Math.max(1, Math.ceil(pieces.length / inLine))
  return (
    <>
      <span className="leading-7">{words.t(`kinds.stance.${stance}`)}</span>
      <svg width={width} height={height} aria-hidden="true">
        {pieces.map(({ number, isPrimary, isCounted }, index) => {
          const along = size * ((index % inLine) + 0.5)
          const x = words.direction === 'rtl' ? width - along : along
          const y = size * (Math.floor(index / inLine) + 0.5)
          return (
            <a key={number} href={`#e${number}`} tabIndex={-1}>
              <circle
                cx={x}
                cy={y}
                r="11"
                className={isPrimary && isCounted ? 'fill-ink stroke-ink' : 'fill-page stroke-ink'}
                strokeDasharray={isCounted ? undefined : '3 3'}
              />
              <text
                x={x}
                y={y + 4}
                textAnchor="middle"
                fontSize="11"
                className={isPrimary && isCounted ? 'fill-page' : 'fill-ink'}
              >
                {number}
              </text>
            </a>
          )
        })}
      </svg>
    </>
  )
}
