import { memo } from 'react'
import { leadingVerdict } from '#domain/verdict.ts'
import type { BenchClaim } from '#domain/workbench.ts'
import { type Bench, useBench } from './bench-state.ts'

type Props = { bench: Bench; claims: readonly BenchClaim[]; length: number }

/**
 * One tick a claim, at its place in the whole text, so that those off the screen are seen too. For eye and pointer; the
 * list of claims is the same for everybody else.
 */
export const ClaimTicks = memo(function ClaimTicks({ bench, claims, length }: Props) {
  const focus = useBench(bench, (state) => state.focus)
  const placed = claims.filter((claim) => claim.anchor && !claim.isWithdrawn && !claim.isRetracted)
  if (placed.length === 0) return null
  return (
    <div className="self-stretch max-lg:hidden print:hidden">
      <svg
        width="16"
        aria-hidden="true"
        className="sticky top-28 h-full max-h-[calc(100dvh-8rem)] border-x border-hairline"
      >
        {placed.map(({ id, number, anchor, answers }) => (
          <a key={id} href={`/desk/claims/${id}`} data-claim={number} data-tick="" tabIndex={-1}>
            <rect
              y={`${(((anchor?.start ?? 0) / Math.max(1, length)) * 99).toFixed(2)}%`}
              width="16"
              height={number === focus ? 5 : 3}
              className={number === focus ? 'fill-ink' : paint(answers)}
            />
          </a>
        ))}
      </svg>
    </div>
  )
})

function paint(answers: BenchClaim['answers']): string {
  if (!answers) return 'fill-muted'
  const fills = { confirmed: 'fill-confirmed', disputed: 'fill-disputed', unconfirmed: 'fill-unconfirmed' }
  return fills[leadingVerdict(answers)]
}
