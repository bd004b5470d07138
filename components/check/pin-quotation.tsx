import type { EditionEvidence } from '#domain/edition.ts'

/** The passage inside the evidence that the check rests on. A broken pin says so and counts for nothing. */
export function PinQuotation({ pin }: { pin: NonNullable<EditionEvidence['pin']> }) {
  const isBroken = pin.state === 'broken'
  return (
    <figure className="border-s-2 border-border ps-4">
      <blockquote dir="auto" className={isBroken ? 'text-muted line-through' : undefined}>
        “{pin.text}”
      </blockquote>
      <figcaption className="mt-1 font-sans text-sm text-muted">
        {isBroken
          ? 'Broken: the passage can no longer be found in the evidence, and counts for nothing.'
          : pin.state === 'found'
            ? 'Found word for word in the file that the newsroom holds.'
            : 'Transcribed by the desk from the evidence.'}
      </figcaption>
    </figure>
  )
}
