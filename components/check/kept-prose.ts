import type { ReactNode } from 'react'

/** So many characters of texts are kept, as drawn. */
const room = 400_000

const kept = new Map<string, ReactNode>()
let taken = 0

/**
 * What a text was drawn as, or `draw` once: a rationale never changes, its claim's page is drawn again after every step of
 * anybody who has it open, and each time it would be parsed anew. Least recently drawn first out.
 */
export function keptProse(text: string, draw: () => ReactNode): ReactNode {
  const known = kept.get(text)
  const drawn = known === undefined ? draw() : known
  if (known === undefined) taken += text.length
  else kept.delete(text)
  kept.set(text, drawn)
  for (const oldest of kept.keys()) {
    if (taken <= room) break
    kept.delete(oldest)
    taken -= oldest.length
  }
  return drawn
}
