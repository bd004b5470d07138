import type { EditionDocument } from '#domain/edition.ts'
import type { Words } from '#domain/words/words.ts'

type Props = { retracted: EditionDocument['retracted'][number]; timeZone: string; words: Words }

/** What stands in the place of a claim that was taken back. */
export function RetractedNote({ retracted: { number, reason, at }, timeZone, words }: Props) {
  return (
    <div role="note" className="border-s-2 border-dashed border-border ps-3 font-sans text-sm leading-normal">
      <p className="font-semibold">
        {words.t('gone.inPlace', { n: number, day: words.dayOf(at, timeZone) })}
      </p>
      <p dir="auto">{reason}</p>
    </div>
  )
}
