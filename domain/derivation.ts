import type { Origin } from './independence.ts'
import type { Refusal } from './refusal.ts'

/**
 * Why a piece cannot derive from another: it is the same, it is noted already, one of them was removed, or it would
 * close a circle, which the sentence spells out. `origins` holds both and all that they derive from.
 */
export function derivationFault(
  of: Origin,
  from: Origin,
  origins: ReadonlyMap<string, Origin>,
): Refusal | null {
  if (of.id === from.id) return state('A piece of evidence cannot derive from itself. Choose another one.')
  if (of.derivesFrom.includes(from.id))
    return state(`It is noted already that “${of.title}” derives from “${from.title}”.`)
  const gone = [of, from].find((one) => one.isRemoved)
  if (gone) return state(`“${gone.title}” was removed from the desk. Choose another piece.`)
  const [first, ...chain] = chainBetween(from, of, origins) ?? []
  if (!first) return null
  const rest = chain.map((one) => `“${one.title}”`).join(', which derives from ')
  return state(`That would close a circle: “${first.title}” already derives from ${rest}.`)
}

/** The shortest way along `derives from`, both ends included; null where there is none. */
function chainBetween(from: Origin, to: Origin, origins: ReadonlyMap<string, Origin>): Origin[] | null {
  const cameFrom = new Map<string, Origin | null>([[from.id, null]])
  for (const id of cameFrom.keys()) {
    const at = origins.get(id)
    if (!at) continue
    if (at.id === to.id) return wayTo(at, cameFrom)
    for (const next of at.derivesFrom) if (!cameFrom.has(next)) cameFrom.set(next, at)
  }
  return null
}

function wayTo(end: Origin, cameFrom: ReadonlyMap<string, Origin | null>): Origin[] {
  const before = cameFrom.get(end.id)
  return before ? [...wayTo(before, cameFrom), end] : [end]
}

function state(sentence: string): Refusal {
  return { code: 'state', sentence }
}
