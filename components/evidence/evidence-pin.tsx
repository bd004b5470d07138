import type { EvidenceLine } from './evidence-line.ts'

/** The passage inside the evidence, and by whom it was copied out. A broken one counts for nothing. */
export function EvidencePin({ pin }: { pin: EvidenceLine['pin'] }) {
  if (!pin) return <p className="text-muted">No passage is pinned, so the policy does not count it.</p>
  const { isBroken, text, how, by } = pin
  return (
    <figure className="max-w-[70ch] border-s-2 border-border ps-3">
      <blockquote
        dir="auto"
        className={isBroken ? 'whitespace-pre-line text-muted line-through' : 'whitespace-pre-line'}
      >
        “{text}”
      </blockquote>
      <figcaption className="text-muted">
        {isBroken ? (
          'Broken: the passage can no longer be found in the evidence, and counts for nothing.'
        ) : (
          <>
            {how}
            <bdi>{by ?? 'a person of this desk'}</bdi>
          </>
        )}
      </figcaption>
    </figure>
  )
}
