'use client'
import { type FormEvent, useEffect, useState } from 'react'
import { HOPS_AT_MOST, type HopRow, judgedHops } from '#domain/hop-rows.ts'
import { Button } from '../ui/button.tsx'
import { ChainPicture } from './chain-picture.tsx'
import { HopButtons } from './hop-buttons.tsx'
import { type HopErrors, HopFields } from './hop-fields.tsx'
import { rowsIn, useHopRows } from './use-hop-rows.ts'
import type { KnownSource } from './use-known-sources.ts'

type Props = {
  start: readonly { row: HopRow; errors: HopErrors }[]
  sourcesId: string
  language?: string
  /** The chain of a claim nearby, taken over by one button. */
  same?: { label: string; rows: readonly HopRow[] } | null
  /** What the desk answered last to what was typed, and how a name is looked up in all it answered. */
  offered: readonly KnownSource[] | null
  find: (name: string) => KnownSource | null
  ask: (typed: string) => void
}

/** The rows of a chain, which can be added, removed and put in order, and the chain drawn as it is typed. */
export function HopList({ start, sourcesId, language, same = null, offered, find, ask }: Props) {
  const { hops, list, said, isChanged, add, move, remove, replace } = useHopRows(start)
  const [typed, setTyped] = useState<readonly HopRow[]>(() => start.map(({ row }) => row))
  // A browser may bring back what was typed before the page was left.
  useEffect(() => setTyped(rowsIn(list.current)), [list])
  useEffect(() => {
    const at = document.activeElement
    if (!offered || !(at instanceof HTMLInputElement) || at.name !== 'who' || !list.current?.contains(at))
      return
    takeKind(at, find(at.value))
    setTyped(rowsIn(list.current))
  }, [offered, list, find])
  const follow = ({ target }: FormEvent) => {
    if (target instanceof HTMLInputElement && target.name === 'who') {
      ask(target.value.trim())
      takeKind(target, find(target.value))
    }
    setTyped(rowsIn(list.current))
  }
  return (
    <div className="grid gap-3" data-touched={isChanged || undefined} onInput={follow}>
      {same && (
        <div>
          <Button type="button" onClick={() => replace(same.rows, `The chain is now as in ${same.label}.`)}>
            Same as {same.label}
          </Button>
        </div>
      )}
      <ol ref={list} className="grid gap-4">
        {hops.map(({ key, row, errors }, at) => (
          <li key={key} data-hop={key} className="border-s-2 border-border ps-3">
            <HopFields row={row} errors={errors} hop={at + 1} {...{ sourcesId, language }}>
              <HopButtons {...{ at, move, remove }} count={hops.length} />
            </HopFields>
          </li>
        ))}
      </ol>
      <div>
        <Button type="button" onClick={add} disabled={hops.length >= HOPS_AT_MOST}>
          Add a hop
        </Button>
      </div>
      <ChainPicture hops={judgedHops(typed, (name) => find(name)?.reliability ?? null)} language={language} />
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  )
}

/** A source that the desk knows keeps its kind, whatever is chosen here: so it is shown. */
function takeKind(input: HTMLInputElement, source: KnownSource | null) {
  const select = input.closest('[data-hop]')?.querySelector<HTMLSelectElement>('[name=whoKind]')
  if (source && select && select.value !== 'anonymous') select.value = source.kind
}
