import { type RefObject, useEffect } from 'react'
import { type Bench, isFormOpen } from './bench-state.ts'
import { choose } from './bench-verbs.ts'
import { spanOfRange } from './text-places.ts'

/**
 * Chooses the words that are selected in the text, however they were selected. A selection that goes (the focus moved
 * into a form) leaves them chosen; one that is made empty by clicking into the text lets them go.
 */
export function useSelectedWords(bench: Bench, frame: RefObject<HTMLElement | null>, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return
    const hear = () => {
      const text = frame.current
      const selection = document.getSelection()
      const state = bench.get()
      if (!text || !selection?.rangeCount || state.mode === 'sentences' || isFormOpen(state)) return
      const range = selection.getRangeAt(0)
      if (!text.contains(range.commonAncestorContainer)) return
      choose(bench, range.collapsed ? null : spanOfRange(text, range, bench.data.passages))
    }
    document.addEventListener('selectionchange', hear)
    return () => document.removeEventListener('selectionchange', hear)
  }, [bench, frame, isOn])
}
