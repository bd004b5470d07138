import { type Words, wordsIn } from '#domain/words/words.ts'

/** A calendar date ("2026-03-14"), the same day in every zone. */
export function Day({ on, words = wordsIn('en') }: { on: string; words?: Words }) {
  return <time dateTime={on}>{words.day(on)}</time>
}

type MomentProps = { at: string; timeZone: string; withTime?: boolean; words?: Words }

/** An instant (ISO 8601) as a day in the newsroom's zone, with its time when asked. */
export function Moment({ at, timeZone, withTime = false, words = wordsIn('en') }: MomentProps) {
  return <time dateTime={at}>{withTime ? words.moment(at, timeZone) : words.dayOf(at, timeZone)}</time>
}

export function momentInWords(at: string, timeZone: string, withTime = false): string {
  const words = wordsIn('en')
  return withTime ? words.moment(at, timeZone) : words.dayOf(at, timeZone)
}
