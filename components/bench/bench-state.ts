import { useSyncExternalStore } from 'react'
import type { SetAsideReason } from '#domain/passage.ts'
import type { Span } from '#domain/text/span.ts'
import type { BenchClaim, WorkbenchPassage } from '#domain/workbench.ts'

export type BenchPane = 'text' | 'claims' | 'detail'

export type BenchDetail =
  | { kind: 'nothing' }
  | { kind: 'form'; key: number }
  | { kind: 'claim'; number: number }

/**
 * A form about chosen words. It stays where it is, unseen, while it is being saved, so that a refusal finds it as it was
 * typed; once the page shows what was done it goes.
 */
export type BenchForm = {
  key: number
  kind: 'new claim' | 'set aside'
  span: Span
  status: 'open' | 'sent' | 'done' | 'refused'
}

/** What a person does on the bench. It lives in their browser alone, and survives a refresh of the page. */
export type BenchState = {
  mode: 'reading' | 'sentences'
  /** The words that are chosen; null where none are. */
  chosen: Span | null
  /** The sentences from and to which sentence mode has chosen; positions count from 1. */
  base: number
  at: number
  /** How far around `at` sentences are buttons by now: two thousand at once would hold up the key. */
  reach: number
  /** The claim that stands out in text and cards. */
  focus: number | null
  /** Where a claim's words would stand if they were moved. */
  moved: { number: number; span: Span } | null
  detail: BenchDetail
  forms: readonly BenchForm[]
  /** What was done or chosen last, said aloud. */
  said: string
  /** Which of the panes a phone shows. */
  pane: BenchPane
}

/** What the bench works on; replaced whenever the page is refreshed. */
export type BenchData = {
  articleId: string
  revisionId: string
  text: string
  language: string
  passages: readonly WorkbenchPassage[]
  claims: readonly BenchClaim[]
}

const start: BenchState = {
  mode: 'reading',
  chosen: null,
  base: 1,
  at: 1,
  reach: 0,
  focus: null,
  moved: null,
  detail: { kind: 'nothing' },
  forms: [],
  said: '',
  pane: 'text',
}

/** The state outside of React, so that a move repaints the two sentences that it concerns and not two thousand. */
export class Bench {
  data: BenchData
  /** Why somebody set a sentence aside last: the next one is often set aside for the same reason. */
  lastReason: SetAsideReason | null = null
  #state = start
  #listeners = new Set<() => void>()
  #keys = 0
  #byNumber: ReadonlyMap<number, BenchClaim>

  constructor(data: BenchData) {
    this.data = data
    this.#byNumber = byNumber(data)
  }

  readonly get = (): BenchState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  set(change: Partial<BenchState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }

  nextKey(): number {
    this.#keys += 1
    return this.#keys
  }

  claim(number: number | null): BenchClaim | null {
    return number === null ? null : (this.#byNumber.get(number) ?? null)
  }

  /** The page shows another state of the article: what is chosen stays, unless the text itself is another one. */
  refresh(data: BenchData): void {
    const isOtherText = data.revisionId !== this.data.revisionId
    this.data = data
    this.#byNumber = byNumber(data)
    const { focus, detail, forms } = this.#state
    const isShown = (number: number | null) => number !== null && this.#byNumber.has(number)
    this.set({
      forms: forms.filter(({ status }) => status !== 'done'),
      focus: isShown(focus) ? focus : null,
      ...(detail.kind === 'claim' && !isShown(detail.number) && { detail: start.detail, moved: null }),
      // A form about words of another text has no place any more; what was typed in it is shown to be copied.
      ...(isOtherText && { chosen: null, base: 1, at: 1, moved: null, forms: [], detail: start.detail }),
    })
  }
}

const byNumber = ({ claims }: BenchData) => new Map(claims.map((claim) => [claim.number, claim]))

/** Whether words are chosen for a form that is open; what is chosen then stays as it is. */
export function isFormOpen({ detail }: BenchState): boolean {
  return detail.kind === 'form'
}

/** A part of the state; the component is drawn anew when that part is another one. Give back something comparable. */
export function useBench<T>(bench: Bench, select: (state: BenchState) => T): T {
  const get = () => select(bench.get())
  return useSyncExternalStore(bench.subscribe, get, get)
}
