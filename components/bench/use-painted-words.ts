import { useEffect } from 'react'
import type { Bench } from './bench-state.ts'
import { rangesOfSpan } from './text-places.ts'

/**
 * Paints the chosen words, and those to which a claim would be moved, without touching the document: a selection that
 * somebody is making would break where text nodes are cut. Browsers that cannot paint so show the sentences alone.
 */
export function usePaintedWords(bench: Bench): void {
  useEffect(() => {
    if (!('highlights' in CSS)) return
    let painted: unknown[] = []
    const paint = () => {
      const { chosen, moved } = bench.get()
      const { passages } = bench.data
      const wanted = [moved?.span ?? chosen, passages]
      if (wanted.every((one, index) => one === painted[index])) return
      painted = wanted
      const span = moved?.span ?? chosen
      if (span) CSS.highlights.set('chosen', new Highlight(...rangesOfSpan(passages, span)))
      else CSS.highlights.delete('chosen')
    }
    paint()
    const stop = bench.subscribe(paint)
    return () => {
      stop()
      CSS.highlights.delete('chosen')
    }
  }, [bench])
}
