import type { PinState } from '#domain/evidence.ts'

type Props = { state: PinState | null; text: string | null; by: string | null }

/** The passage inside the evidence, and by whom it was copied out. A broken one counts for nothing. */
export function EvidencePin({ state, text, by }: Props) {
  if (!state || !text)
    return <p className="text-muted">No passage is pinned, so the policy does not count it.</p>
  const isBroken = state === 'broken'
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
            {state === 'found' ? 'Found in the file, pinned by ' : 'Transcribed by '}
            <bdi>{by ?? 'a person of this desk'}</bdi>
          </>
        )}
      </figcaption>
    </figure>
  )
}
