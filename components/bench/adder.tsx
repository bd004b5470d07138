'use client'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { openNewClaim, openSetAside } from './bench-forms.ts'
import { type Bench, isFormOpen, useBench } from './bench-state.ts'
import { letGo, trim } from './bench-verbs.ts'
import { rangesOfSpan } from './text-places.ts'
import { ToolButton } from './tool-button.tsx'

/** What can be made of the selected words: behind them where there is room, else at the foot of the screen. */
export function Adder({ bench, frame }: { bench: Bench; frame: RefObject<HTMLElement | null> }) {
  const chosen = useBench(bench, (state) =>
    state.mode === 'reading' && !isFormOpen(state) ? state.chosen : null,
  )
  const isAlone = useBench(bench, ({ detail }) => detail.kind === 'nothing')
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const range = chosen && rangesOfSpan(bench.data.passages, chosen).at(-1)
    if (!range || !box.current || !frame.current) return
    const [last] = [...range.getClientRects()].slice(-1)
    const around = frame.current.getBoundingClientRect()
    if (!last) return
    const left = Math.min(Math.max(0, last.right - around.left - 96), Math.max(0, around.width - 420))
    box.current.style.setProperty('--x', `${left}px`)
    box.current.style.setProperty('--y', `${last.bottom - around.top + 6}px`)
  }, [chosen, bench, frame])
  if (!chosen) return null
  return (
    <div
      ref={box}
      role="toolbar"
      aria-label="Chosen words"
      className="z-20 flex flex-wrap gap-1 rounded-md border border-border bg-page p-1 max-lg:fixed max-lg:inset-x-2 max-lg:bottom-2 lg:absolute lg:top-(--y) lg:left-(--x)"
    >
      <ToolButton variant="primary" shortcut="bench.claim" onClick={() => openNewClaim(bench)}>
        Make a claim
      </ToolButton>
      <ToolButton shortcut="bench.aside" onClick={() => openSetAside(bench)}>
        Set aside
      </ToolButton>
      <ToolButton shortcut="bench.end-earlier" onClick={() => trim(bench, 'end', -1)}>
        End earlier
      </ToolButton>
      <ToolButton shortcut="bench.end-later" onClick={() => trim(bench, 'end', 1)}>
        End later
      </ToolButton>
      <ToolButton variant="quiet" shortcut={isAlone ? 'bench.close' : undefined} onClick={() => letGo(bench)}>
        Close
      </ToolButton>
    </div>
  )
}
