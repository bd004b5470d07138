import { passageAnchor, type WorkbenchPassage } from '#domain/workbench.ts'

/** Where things of the bench stand in the document. */
export const benchIds = { text: 'bench-text', claims: 'bench-claims', detail: 'bench-detail' } as const

export const wordsId = (position: number) => passageAnchor(position)

/** The words of a sentence; its id says which one it is. */
export const sentences = `span[id^="${passageAnchor('')}"]`

/** The sentence that an element stands in, counted from 1; null outside of the words. */
export function sentenceOf(element: Element): number | null {
  const words = element.closest(sentences)
  return words && Number(words.id.slice(passageAnchor('').length))
}

/** The marked stretches of a sentence on the page, each with the numbers of the claims on it. */
export function marksOf(words: Element, passage: WorkbenchPassage): [HTMLElement, readonly number[]][] {
  const marked = passage.segments.filter(({ claims }) => claims.length > 0)
  return [...words.querySelectorAll('mark')].map((mark, index) => [mark, marked[index]?.claims ?? []])
}

export const cardId = (number: number | '') => `claim-${number}`
export const tickId = (number: number) => `tick-${number}`

/** The number of the claim on whose card an element stands; null elsewhere. */
export function cardOf(element: Element): number | null {
  const card = element.closest(`[role="listitem"][id^="${cardId('')}"]`)
  return card && Number(card.id.slice(cardId('').length))
}

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
