import type { BenchClaim } from '#domain/workbench.ts'
import { picksLook } from '../form/form-pick.tsx'
import { BenchCard } from './bench-card.tsx'

type Props = { claims: readonly BenchClaim[]; timeZone: string; canTick: boolean }

/**
 * The claims on so many characters are laid out once they are near the screen: browsers look after each stretch in every
 * frame. Cut by the text, a card stays where it is, with its tick, when another claim comes.
 */
const STRETCH = 4_000

/** No `<ul>`: between it and its items nothing may stand, and the stretches do. */
const asList = { role: 'list' } as const

/** What the cards look like, said once for hundreds of them. */
const look =
  'space-y-2 *:space-y-2 ' +
  '*:*:scroll-mt-16 *:*:rounded-md *:*:border *:*:border-hairline *:*:px-3 *:*:py-2.5 ' +
  '*:*:aria-[current]:border-ink *:*:aria-[current]:bg-surface *:*:print:break-inside-avoid ' +
  '*:*:aria-[current]:shadow-[inset_0_0_0_1px_var(--color-ink)] ' +
  '[&_p:first-child]:flex [&_p:first-child]:flex-wrap [&_p:first-child]:items-center [&_p:first-child]:gap-x-3 ' +
  '[&_p:first-child]:gap-y-1 *:*:text-muted [&_p[class]]:text-ink [&_p>a]:py-0.5 [&_p>a]:font-semibold [&_p>a]:tabular-nums ' +
  '*:*:*:not-last:mb-1 [&_div>a]:block [&_div>a]:w-fit [&_div>a]:py-0.5 ' +
  '[&_a]:text-ink [&_a]:underline [&_a]:decoration-border [&_a]:decoration-1 [&_a]:underline-offset-[0.18em] ' +
  `[&_a:hover]:decoration-2 [&_div>a:hover]:text-link ${picksLook}`

/** How high a stretch is about, until it is laid out; the cards of a short article are laid out at once. */
const [long, short] = [
  '[content-visibility:auto] [contain-intrinsic-block-size:auto_75rem]',
  '[content-visibility:auto] [contain-intrinsic-block-size:auto_22rem]',
]
const FEW_STRETCHES = 3

/** Claims as cards. Which of them stands out is shown by `useShownWork`. */
export function CardList({ claims, ...rest }: Props) {
  const stretches = Map.groupBy(claims, ({ anchor }) =>
    anchor ? Math.floor(anchor.start / STRETCH) : 'none',
  )
  return (
    <div {...asList} className={look}>
      {[...stretches].map(([at, some]) => (
        <div
          key={at}
          className={stretches.size > FEW_STRETCHES ? (some.length > 6 ? long : short) : undefined}
        >
          {some.map((claim) => (
            <BenchCard key={claim.id} claim={claim} {...rest} />
          ))}
        </div>
      ))}
    </div>
  )
}
