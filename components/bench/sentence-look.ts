import type { WorkbenchPassage } from '#domain/workbench.ts'
import { marksOf, wordsId } from './bench-places.ts'
import type { BenchState } from './bench-state.ts'
import { descriptionOf } from './sentence-view.ts'

/** Bits of a look; above them stands the number of the claim that stands out on the sentence, 0 for none. */
const [BUTTON, FOCUSED, CHOSEN, SAVED, CLAIM] = [1, 2, 4, 8, 4]

/** What a sentence shows of what is being done, as one number; 0 for nothing. */
export function lookOf(
  { mode, at, reach, chosen, focus, forms }: BenchState,
  passage: WorkbenchPassage,
): number {
  const touches = (span: { start: number; end: number }) =>
    span.start < passage.end && passage.start < span.end
  let look = 0
  if (mode === 'sentences') {
    if (at === passage.position) look |= BUTTON | FOCUSED
    else if (Math.abs(at - passage.position) <= reach) look |= BUTTON
  }
  if (chosen && touches(chosen)) look |= CHOSEN
  if (forms.some((form) => isBeingSaved(form) && touches(form.span))) look |= SAVED
  return focus !== null && passage.claims.includes(focus) ? look | (focus << CLAIM) : look
}

const isBeingSaved = ({ status }: BenchState['forms'][number]) => status === 'sent' || status === 'done'

/** Gives a sentence on the page a look, and takes off what it no longer has; nothing where it is not drawn. */
export function dress(passage: WorkbenchPassage, look: number): void {
  const words = document.getElementById(wordsId(passage.position))
  if (!words) return
  if (look & BUTTON) {
    // No real button: one does not wrap like text (docs/decisions/023-bench.md).
    words.setAttribute('role', 'button')
    words.tabIndex = look & FOCUSED ? 0 : -1
    words.setAttribute('aria-description', descriptionOf(passage))
  } else for (const name of ['role', 'tabindex', 'aria-description']) words.removeAttribute(name)
  words.toggleAttribute('data-chosen', (look & CHOSEN) !== 0)
  words.toggleAttribute('data-saving', (look & SAVED) !== 0)
  for (const [mark, numbers] of marksOf(words, passage))
    mark.toggleAttribute('data-framed', numbers.includes(look >> CLAIM))
}
