import { sourceKindWord } from '#domain/attribution.ts'
import type { EditionClaim } from '#domain/edition.ts'

type Props = {
  hops: readonly Omit<EditionClaim['hops'][number], 'sourceId'>[]
  outlet: string
  language: string
}

/** Who had it from whom, first speaker first, the article's outlet last. */
export function AttributionChain({ hops, outlet, language }: Props) {
  if (hops.length === 0)
    return (
      <p>
        The article says this in its own voice: <bdi>{outlet}</bdi>.
      </p>
    )
  const ordered = hops.toSorted((one, other) => one.position - other.position)
  return (
    <ol className="font-sans text-sm leading-snug">
      {ordered.map((hop) => (
        <li key={hop.position} className="relative border-s border-border ps-5 pb-4">
          <Dot isHollow={hop.isAnonymous} />
          <bdi className="text-base font-semibold">{hop.name}</bdi>
          <span className="text-muted">
            {' · '}
            {hop.isAnonymous ? 'Anonymous' : hop.kind ? sourceKindWord[hop.kind] : 'Kind not recorded'}
          </span>
          {(hop.cue || hop.hedge) && (
            <span className="block text-muted" lang={language} dir="auto">
              {[hop.cue, hop.hedge].filter(Boolean).map((words, index) => (
                <span key={words}>
                  {index > 0 && ', '}“{words}”
                </span>
              ))}
            </span>
          )}
        </li>
      ))}
      <li className="relative border-s border-transparent ps-5">
        <Dot />
        <bdi className="text-base font-semibold">{outlet}</bdi>
        <span className="text-muted"> · The article under check</span>
      </li>
    </ol>
  )
}

/** Filled for a named source, hollow for one without a name. */
function Dot({ isHollow = false }: { isHollow?: boolean }) {
  return (
    <svg
      viewBox="0 0 10 10"
      className="absolute -start-[0.3125rem] top-1.5 size-2.5 bg-page"
      aria-hidden="true"
    >
      <circle
        cx="5"
        cy="5"
        r="4"
        className={isHollow ? 'fill-page stroke-ink' : 'fill-ink stroke-ink'}
        strokeWidth="1.4"
      />
    </svg>
  )
}
