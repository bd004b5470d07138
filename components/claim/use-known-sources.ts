import { useCallback, useEffect, useRef, useState } from 'react'
import { type SourceKind, sourceKinds } from '#domain/attribution.ts'
import { type Reliability, reliabilities } from '#domain/evidence.ts'

export type KnownSource = { name: string; called?: string; kind: SourceKind; reliability: Reliability }

/** What the desk answered; it is our own, but may be another page, or of another release. */
function sourcesOf(answer: unknown): KnownSource[] | null {
  const found = typeof answer === 'object' && answer !== null && 'sources' in answer ? answer.sources : null
  return Array.isArray(found) && found.every(isSource) ? found : null
}

function isSource(one: unknown): one is KnownSource {
  if (typeof one !== 'object' || one === null) return false
  const { name, called, kind, reliability } = one as Record<string, unknown>
  const isWorded = typeof name === 'string' && typeof called === 'string'
  return isWorded && sourceKinds.some((is) => is === kind) && reliabilities.some((is) => is === reliability)
}

/** Short enough to seem at once, long enough that a word typed quickly is one question. */
const PAUSE_MS = 120

/**
 * The sources of this desk that are like what is being typed, and the record of every one seen so far by the name
 * it was called. Without an answer from the desk nothing is offered, and names are typed out.
 */
export function useKnownSources(start: readonly KnownSource[]) {
  const [offered, setOffered] = useState<readonly KnownSource[] | null>(null)
  const known = useRef(new Map(start.flatMap(named)))
  const asking = useRef<{ timer?: ReturnType<typeof setTimeout>; abort?: AbortController }>({})
  useEffect(() => () => stop(asking.current), [])

  const ask = (typed: string) => {
    stop(asking.current)
    if (typed === '') return
    const abort = new AbortController()
    const look = async () => {
      const response = await fetch(`/desk/sources/suggest?q=${encodeURIComponent(typed)}`, abort)
      const found = sourcesOf(await response.json())
      if (!found) return
      for (const [name, source] of found.flatMap(named)) known.current.set(name, source)
      setOffered(found)
    }
    // Away, signed out or overtaken by the next letter: then there is nothing to offer.
    asking.current = { abort, timer: setTimeout(() => look().catch(() => {}), PAUSE_MS) }
  }
  const find = useCallback((name: string) => known.current.get(name.trim().toLowerCase()) ?? null, [])
  return { offered, ask, find }
}

function stop({ timer, abort }: { timer?: ReturnType<typeof setTimeout>; abort?: AbortController }) {
  clearTimeout(timer)
  abort?.abort()
}

function named(source: KnownSource): [string, KnownSource][] {
  const names = [source.name, source.called ?? source.name]
  return names.map((name) => [name.toLowerCase(), source])
}
