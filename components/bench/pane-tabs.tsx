import { type KeyboardEvent, useEffect, useRef } from 'react'
import { cn } from '../ui/cn.ts'
import { benchIds } from './bench-places.ts'
import { type Bench, type BenchPane, useBench } from './bench-state.ts'

const panes: readonly BenchPane[] = ['text', 'claims', 'detail']

/** Asked first: on a wide screen asking where it is scrolled to would cost every key a layout. */
const isNarrow = () => matchMedia('(width < 64rem)').matches

/** On a phone the panes are tabs. Where there is room all of them are there, and so they are without a script. */
export function PaneTabs({ bench, claimCount }: { bench: Bench; claimCount: number }) {
  const pane = useBench(bench, (state) => state.pane)
  const words = { text: 'Text', claims: `Claims, ${claimCount}`, detail: 'Detail' }
  const places = useRef<Partial<Record<BenchPane, number>>>({})
  const tabs = useRef<HTMLDivElement>(null)
  const last = useRef(pane)
  useEffect(() => {
    if (last.current === pane) return
    // A pane is come back to where one left it. On a wide screen nothing was hidden, and nothing moves.
    if (isNarrow()) {
      const top = tabs.current?.parentElement?.getBoundingClientRect().top ?? 0
      scrollTo(0, places.current[pane] ?? scrollY + top)
    }
    last.current = pane
  }, [pane])
  useEffect(() => {
    const note = () => {
      if (isNarrow()) places.current[last.current] = scrollY
    }
    addEventListener('scroll', note, { passive: true })
    return () => removeEventListener('scroll', note)
  }, [])
  const turn = (event: KeyboardEvent<HTMLButtonElement>) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const next = by && panes[(panes.indexOf(pane) + by + panes.length) % panes.length]
    if (!next) return
    event.preventDefault()
    bench.set({ pane: next })
    document.getElementById(`${benchIds[next]}-tab`)?.focus()
  }
  return (
    <div
      ref={tabs}
      role="tablist"
      aria-label="Parts of the bench"
      className="sticky top-0 z-20 -mx-4 flex border-b border-hairline bg-page px-4 sm:-mx-6 sm:px-6 lg:hidden"
    >
      {panes.map((one) => (
        <button
          key={one}
          id={`${benchIds[one]}-tab`}
          type="button"
          role="tab"
          aria-selected={one === pane}
          aria-controls={benchIds[one]}
          tabIndex={one === pane ? 0 : -1}
          onClick={() => bench.set({ pane: one })}
          onKeyDown={turn}
          className={cn(
            'min-h-11 flex-1 border-b-2 px-2',
            one === pane ? 'border-ink font-semibold' : 'border-transparent text-muted',
          )}
        >
          {words[one]}
        </button>
      ))}
    </div>
  )
}
