import { type RefObject, useEffect } from 'react'
import { sentencePlace } from '#domain/sentence-steps.ts'
import type { BenchClaim } from '#domain/workbench.ts'
import { openNewClaim } from './bench-forms.ts'
import { benchIds, cardOf, marksOf, sentenceOf, sentences } from './bench-places.ts'
import type { Bench } from './bench-state.ts'
import { focusClaim, goTo, move, openClaim, stepBack } from './bench-verbs.ts'

/**
 * Clicks, focus and the keys of the focused sentence, heard once for the whole bench: thousands of sentences with
 * handlers of their own would be slow to begin with.
 */
export function useBenchEvents(bench: Bench, root: RefObject<HTMLElement | null>, canClaim: boolean): void {
  useEffect(() => {
    const frame = root.current
    if (!frame) return
    const click = (event: MouseEvent) => onClick(bench, event)
    const focus = (event: FocusEvent) => onFocus(bench, event)
    const key = (event: KeyboardEvent) => onKey(bench, event, canClaim)
    frame.addEventListener('click', click)
    frame.addEventListener('focusin', focus)
    frame.addEventListener('keydown', key)
    return () => {
      frame.removeEventListener('click', click)
      frame.removeEventListener('focusin', focus)
      frame.removeEventListener('keydown', key)
    }
  }, [bench, root, canClaim])
}

function onClick(bench: Bench, event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.altKey || !target) return
  const opened = claimOfLink(bench, target)
  if (opened) {
    event.preventDefault()
    openClaim(bench, opened.number, cardOf(target) === null ? 'text' : 'card')
    return
  }
  const { mode, base } = bench.get()
  const sentence = sentenceOf(target)
  if (sentence !== null && mode === 'sentences') {
    goTo(bench, sentencePlace(bench.data.passages, sentence, event.shiftKey ? base : sentence))
    return
  }
  const mark = target.closest(`${sentences} mark`)
  if (mark && document.getSelection()?.isCollapsed) openClaim(bench, claimUnder(bench, mark), 'text')
}

/** What opens a claim beside the text: its numbers in the text, its tick, and the number on its card. */
const opening = `#${benchIds.text} a[href^="/desk/claims/"], #${benchIds.claims} [role="listitem"] > p:first-child > a`

function claimOfLink({ data }: Bench, target: Element): BenchClaim | undefined {
  const href = target.closest(opening)?.getAttribute('href')
  return href ? data.claims.find(({ id }) => href.endsWith(`/${id}`)) : undefined
}

/** The shortest claim on the words; clicked again, the next longer one. */
function claimUnder(bench: Bench, mark: Element): number {
  const words = mark.closest(sentences)
  const passage = bench.data.passages[(sentenceOf(mark) ?? 0) - 1]
  const marks = words && passage ? marksOf(words, passage) : []
  const numbers = marks.find(([one]) => one === mark)?.[1] ?? []
  const length = (number: number) => {
    const anchor = bench.claim(number)?.anchor
    return anchor ? anchor.end - anchor.start : 0
  }
  const here = numbers.toSorted((one, other) => length(one) - length(other))
  const { detail } = bench.get()
  const shown = detail.kind === 'claim' ? here.indexOf(detail.number) : -1
  return here[(shown + 1) % here.length] ?? 0
}

/** By the keyboard alone: a page that scrolls under a pressed button takes the click to another place. */
function onFocus(bench: Bench, event: FocusEvent): void {
  const target = event.target instanceof Element ? event.target : null
  if (!target?.matches(':focus-visible')) return
  const card = cardOf(target)
  const link = claimOfLink(bench, target)
  if (card !== null) focusClaim(bench, card, 'card')
  else if (link) focusClaim(bench, link.number, 'text')
}

const moves = { ArrowDown: 'next', ArrowUp: 'previous', Home: 'first', End: 'last' } as const
const extending = { ArrowDown: 'extend', ArrowUp: 'shrink' } as const

function onKey(bench: Bench, event: KeyboardEvent, canClaim: boolean): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
  const { key, shiftKey, target } = event
  if (key === 'Escape') {
    if (document.querySelector('dialog:modal') || !stepBack(bench)) return
    event.preventDefault()
    return
  }
  const digit = /^[1-9]$/.test(key) && !isTextField(target) && digitButton(key)
  if (digit) {
    event.preventDefault()
    if (!event.repeat) digit.click()
    return
  }
  const isOnSentence = target instanceof Element && target.matches(sentences)
  if (!isOnSentence) return
  const way = shiftKey ? extending[key as keyof typeof extending] : moves[key as keyof typeof moves]
  if (way) move(bench, way)
  else if ((key === 'Enter' || key === ' ') && canClaim) openNewClaim(bench)
  else return
  event.preventDefault()
}

/** The button of what is open that its number presses. */
function digitButton(digit: string): HTMLElement | null {
  const button = document.querySelector<HTMLElement>(`#${benchIds.detail} [data-digit="${digit}"]`)
  return button?.checkVisibility() ? button : null
}

const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
