import { type RefObject, useEffect } from 'react'
import { sentencePlace } from '#domain/sentence-steps.ts'
import { openNewClaim } from './bench-forms.ts'
import { benchIds } from './bench-places.ts'
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
  const link = target.closest<HTMLElement>('a[data-claim]')
  if (link) {
    event.preventDefault()
    openClaim(bench, Number(link.dataset.claim), link.closest('[data-card]') ? 'card' : 'text')
    return
  }
  const { mode, base } = bench.get()
  const sentence = target.closest<HTMLElement>('[data-sentence]')
  if (sentence && mode === 'sentences') {
    const to = Number(sentence.dataset.sentence)
    goTo(bench, sentencePlace(bench.data.passages, to, event.shiftKey ? base : to))
    return
  }
  const mark = target.closest<HTMLElement>('mark[data-claims]')
  if (mark && document.getSelection()?.isCollapsed) openClaim(bench, claimUnder(bench, mark), 'text')
}

/** The shortest claim on the words; clicked again, the next longer one. */
function claimUnder(bench: Bench, mark: HTMLElement): number {
  const numbers = (mark.dataset.claims ?? '').split(' ').map(Number)
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
  const card = target.closest<HTMLElement>('[data-card]')
  const link = target.closest<HTMLElement>('a[data-claim]')
  if (card) focusClaim(bench, Number(card.dataset.card), 'card')
  else if (link) focusClaim(bench, Number(link.dataset.claim), 'text')
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
  const isOnSentence = target instanceof Element && target.matches('[data-sentence]')
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
