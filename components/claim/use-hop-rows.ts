import { useLayoutEffect, useRef, useState } from 'react'
import { emptyHopRow, type HopRow } from '#domain/hop-rows.ts'
import type { HopErrors } from './hop-fields.tsx'

export type EditedHop = { key: number; row: HopRow; errors: HopErrors }
type Start = readonly { row: HopRow; errors: HopErrors }[]

/**
 * The rows of a chain while they are added, removed and put in order. What is typed stays in their fields and
 * moves with them; the focus follows the row that something was done to, and `said` says what was done.
 */
export function useHopRows(start: Start) {
  const [hops, setHops] = useState<EditedHop[]>(() => start.map((hop, key) => ({ key, ...hop })))
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const keys = useRef(start.length)
  const focusOn = useRef<{ key: number; doing: string } | null>(null)

  useLayoutEffect(() => {
    const focus = focusOn.current
    if (!focus || !list.current) return
    focusOn.current = null
    const row = rowOf(list.current, focus.key)
    const wanted = row?.querySelector<HTMLElement>(`[data-doing="${focus.doing}"]:enabled`)
    const other = row?.querySelector<HTMLElement>('button:enabled')
    ;(wanted ?? other)?.focus()
    // Whoever keeps drafts, or draws the chain, hears of it as of typing.
    list.current.dispatchEvent(new Event('input', { bubbles: true }))
  })

  const fresh = (row: HopRow): EditedHop => ({ key: keys.current++, row, errors: {} })
  const nameOf = ({ key }: EditedHop) => {
    const typed =
      list.current && rowOf(list.current, key)?.querySelector<HTMLInputElement>('[name=who]')?.value
    return typed?.trim() || 'The row without a name'
  }
  const become = (next: EditedHop[], focus: EditedHop | undefined, doing: string, sentence: string) => {
    focusOn.current = focus ? { key: focus.key, doing } : null
    setHops(next)
    setSaid(sentence)
  }

  return {
    ...{ hops, list, said },
    isChanged: hops.length !== start.length || hops.some(({ key }, at) => key !== at),
    add() {
      const added = fresh(emptyHopRow)
      become([...hops, added], added, 'who', `Hop ${hops.length + 1} is added.`)
    },
    move(at: number, by: -1 | 1) {
      const moved = hops[at]
      if (!moved) return
      const next = hops.toSpliced(at, 1).toSpliced(at + by, 0, moved)
      const sentence = `${nameOf(moved)} is now hop ${at + by + 1} of ${hops.length}.`
      become(next, moved, by < 0 ? 'earlier' : 'later', sentence)
    },
    remove(at: number) {
      const gone = hops[at]
      if (!gone) return
      const left = hops.length > 1 ? hops.toSpliced(at, 1) : [fresh(emptyHopRow)]
      become(left, left[Math.min(at, left.length - 1)], 'who', `${nameOf(gone)} is removed.`)
    },
    replace(rows: readonly HopRow[], sentence: string) {
      const next = (rows.length > 0 ? rows : [emptyHopRow]).map(fresh)
      become(next, next[0], 'who', sentence)
    },
  }
}

/** The rows as they are typed now, in their order. */
export function rowsIn(list: HTMLOListElement | null): HopRow[] {
  return [...(list?.children ?? [])].map((row) => {
    const cell = (name: keyof HopRow) =>
      row.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)?.value ?? ''
    return { who: cell('who'), whoKind: cell('whoKind'), cue: cell('cue'), hedge: cell('hedge') }
  })
}

function rowOf(list: HTMLOListElement, key: number): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[data-hop="${key}"]`)
}
