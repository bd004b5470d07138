/** A stop of a chain: filled for a named source, hollow for one without a name. */
export function ChainDot({ isHollow = false }: { isHollow?: boolean }) {
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
