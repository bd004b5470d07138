import { passageAnchor } from '#domain/workbench.ts'

/** Where things of the bench stand in the document. */
export const benchIds = { text: 'bench-text', claims: 'bench-claims', detail: 'bench-detail' } as const

export const wordsId = (position: number) => passageAnchor(position)
export const cardId = (number: number) => `claim-${number}`
export const tickId = (number: number) => `tick-${number}`

/** Sentence mode draws far sentences as buttons a little later; the one that is wanted takes the focus at once. */
export function focusSentence(position: number): void {
  const words = document.getElementById(wordsId(position))
  if (!words) return
  if (!words.hasAttribute('tabindex')) words.tabIndex = -1
  words.focus()
}

export function focusText(): void {
  document.getElementById(benchIds.text)?.focus({ preventScroll: true })
}

/** Scrolls a sentence into view, where it is not; the focus stays where it is. */
export function showWords(position: number): void {
  const words = document.getElementById(wordsId(position))
  if (!words) return
  const { top, bottom } = words.getBoundingClientRect()
  if (top < 64 || bottom > innerHeight) words.scrollIntoView({ block: 'center' })
}

/** Scrolls the cards so that one of them is seen; the page itself stays where it is. */
export function showCard(number: number): void {
  const pane = document.getElementById(benchIds.claims)
  const card = document.getElementById(cardId(number))
  if (!pane || !card || pane.scrollHeight <= pane.clientHeight) return
  const [frame, box] = [pane.getBoundingClientRect(), card.getBoundingClientRect()]
  if (box.top < frame.top || box.bottom > frame.bottom)
    pane.scrollTop += box.top - frame.top - (frame.height - box.height) / 2
}
