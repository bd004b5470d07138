import { memo } from 'react'
import { leadingVerdict } from '#domain/verdict.ts'
import type { BenchClaim } from '#domain/workbench.ts'
import { tickId } from './bench-places.ts'

type Props = { claims: readonly BenchClaim[]; length: number; isLive: boolean }

/**
 * One tick a claim, at its place in the whole text, so that those off the screen are seen too. For eye and pointer; the
 * list of claims is the same for everybody else.
 */
export const ClaimTicks = memo(function ClaimTicks({ claims, length, isLive }: Props) {
  const placed = claims.filter((claim) => claim.anchor && !claim.isWithdrawn && !claim.isRetracted)
  if (placed.length === 0) return null
  return (
    <div className="w-4 shrink-0 self-stretch max-lg:hidden print:hidden">
      {isLive && (
        <svg width="16" aria-hidden="true" className={look}>
          {placed.map(({ id, number, anchor, answers }) => (
            <a
              key={id}
              id={tickId(number)}
              href={`/desk/claims/${id}`}
              tabIndex={-1}
              className={paint(answers)}
            >
              <rect
                y={`${(((anchor?.start ?? 0) / Math.max(1, length)) * 99).toFixed(2)}%`}
                width="16"
                height="3"
              />
            </a>
          ))}
        </svg>
      )}
    </div>
  )
})

const look =
  'sticky top-28 h-[calc(100dvh-8rem)] max-h-full border-x border-hairline contain-strict ' +
  '[&_[data-focused]]:fill-ink [&_[data-focused]>rect]:[height:5px]'

function paint(answers: BenchClaim['answers']): string {
  if (!answers) return 'fill-muted'
  const fills = { confirmed: 'fill-confirmed', disputed: 'fill-disputed', unconfirmed: 'fill-unconfirmed' }
  return fills[leadingVerdict(answers)]
}
