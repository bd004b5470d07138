import type { Stretch } from '#domain/search-hits.ts'

/** A text with what was searched for marked in it. */
export function Marked({ stretches }: { stretches: readonly Stretch[] }) {
  let at = 0
  return stretches.map(({ text, isHit }) => {
    const key = at
    at += text.length
    return isHit ? (
      <mark key={key} className="bg-open text-ink">
        {text}
      </mark>
    ) : (
      text
    )
  })
}
