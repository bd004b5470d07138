import { useEffect } from 'react'
import { cardId, tickId } from './bench-places.ts'
import type { Bench } from './bench-state.ts'
import { dress, lookOf } from './sentence-look.ts'

/**
 * Shows in the text, among the cards and on the ticks what is being done, by attributes of what is drawn already: a key
 * concerns two sentences and two cards, and asking React to find them among thousands takes longer than to paint them.
 */
export function useShownWork(bench: Bench): void {
  useEffect(() => {
    let { data } = bench
    let marked: number | null = null
    const worn: number[] = []
    const show = () => {
      const state = bench.get()
      // Redrawn, a sentence may have lost what it wore.
      const isRedrawn = data !== bench.data
      data = bench.data
      for (const passage of data.passages) {
        const look = lookOf(state, passage)
        if (look === (worn[passage.position] ?? 0) && (look === 0 || !isRedrawn)) continue
        worn[passage.position] = look
        dress(passage, look)
      }
      if (state.focus === marked && !isRedrawn) return
      mark(marked, false)
      mark(state.focus, true)
      marked = state.focus
    }
    show()
    const stop = bench.subscribe(show)
    return () => {
      stop()
      for (const passage of data.passages) if (worn[passage.position]) dress(passage, 0)
      mark(marked, false)
    }
  }, [bench])
}

/** Lets the card and the tick of a claim stand out, or no more. */
function mark(number: number | null, isFocused: boolean): void {
  if (number === null) return
  const card = document.getElementById(cardId(number))
  if (isFocused) card?.setAttribute('aria-current', 'true')
  else card?.removeAttribute('aria-current')
  document.getElementById(tickId(number))?.toggleAttribute('data-focused', isFocused)
}
