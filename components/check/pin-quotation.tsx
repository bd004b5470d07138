import type { EditionEvidence } from '#domain/edition.ts'
import type { Words } from '#domain/words/words.ts'
import { Quoted } from './quoted.tsx'

type Props = { pin: NonNullable<EditionEvidence['pin']>; words: Words }

/** The passage inside the evidence that the check rests on. A broken pin says so and counts for nothing. */
export function PinQuotation({ pin, words }: Props) {
  return (
    <figure className="border-s-2 border-border ps-4">
      <blockquote dir="auto" className={pin.state === 'broken' ? 'text-muted line-through' : undefined}>
        <Quoted words={words}>{pin.text}</Quoted>
      </blockquote>
      <figcaption className="mt-1 font-sans text-sm text-muted">
        {words.t(`claimPage.pin.${pin.state}`)}
      </figcaption>
    </figure>
  )
}
