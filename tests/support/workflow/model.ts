/*
 * The workflow as product.md tells it, of two claims and four people, and nothing of how it is stored. Piece and claim
 * are numbers that count from 0.
 */
export const commands = [
  ...(['assign', 'take', 'hand back', 'attach', 'link', 'detach', 'derive', 'remove'] as const),
  ...(['propose', 'withdraw proposal', 'sign off', 'send back', 'reword', 'comment', 'withdraw'] as const),
]
export type Command = (typeof commands)[number]

/** `isLate`: the form carries a version that is gone; not every command asks for one. */
export type Step = { who: string; on: number; command: Command; isLate: boolean }

export type ModelClaim = {
  editors: Set<string>
  assignee: string | null
  proposal: 'none' | 'open' | 'signed'
  proposer: string | null
  isWithdrawn: boolean
  /** How often its content changed. */
  changes: number
  /** The pieces on it now, oldest first, each by the number that it has there. */
  links: { number: number; piece: number }[]
  nextNumber: number
}

export type Model = { claims: ModelClaim[]; pieces: { isRemoved: boolean; from: Set<number> }[] }

export const editors = ['mara', 'tomas', 'ruth']
export const maker = 'mara'

const newClaim = (assignee: string | null): ModelClaim => ({
  ...{ editors: new Set([maker]), assignee, proposal: 'none', proposer: null },
  ...{ isWithdrawn: false, changes: 0, links: [], nextNumber: 1 },
})

/** Two claims by Mara; the first is Ines’s, the second nobody’s. */
export const newModel = (): Model => ({ claims: [newClaim('ines'), newClaim(null)], pieces: [] })

const versioned: readonly Command[] = [
  ...(['attach', 'link', 'detach', 'derive', 'remove', 'propose'] as const),
  ...(['withdraw proposal', 'sign off', 'send back', 'reword', 'withdraw'] as const),
]

/** Which piece a step is about: what is linked is the oldest that could be, everything else the newest. */
export function pieceOf({ command }: Step, it: ModelClaim, { pieces }: Model): number | null {
  if (command === 'remove') return lastOf(pieces.flatMap((piece, index) => (piece.isRemoved ? [] : [index])))
  if (command !== 'link') return it.links.at(-1)?.piece ?? null
  const free = pieces.findIndex(
    (piece, index) => !piece.isRemoved && !it.links.some((link) => link.piece === index),
  )
  return free < 0 ? null : free
}

/** What a piece is said to derive from: the oldest other one. */
export function originFor(piece: number, { pieces }: Model): number | null {
  return pieces.length < 2 ? null : piece === 0 ? 1 : 0
}

/** The live claims that rest on a piece, or on one that derives from it. */
export function restingOn(piece: number, model: Model): ModelClaim[] {
  const derives = (one: number, seen = new Set<number>()): boolean => {
    if (one === piece) return true
    if (seen.has(one)) return false
    seen.add(one)
    return [...(model.pieces[one]?.from ?? [])].some((origin) => derives(origin, seen))
  }
  return model.claims.filter((claim) => !claim.isWithdrawn && claim.links.some((link) => derives(link.piece)))
}

export function mayRun(step: Step, model: Model): boolean {
  const { who, command } = step
  const it = claimOf(step, model)
  const isEditor = editors.includes(who)
  const worksOn = (claim: ModelClaim) => isEditor || claim.assignee === who
  if (step.isLate && versioned.includes(command)) return false
  const piece = pieceOf(step, it, model)
  if (command === 'remove') return isEditor && piece !== null
  if (it.isWithdrawn) return false
  switch (command) {
    case 'assign':
    case 'reword':
    case 'withdraw':
      return isEditor
    case 'take':
      return it.assignee === null
    case 'hand back':
      return it.assignee === who
    case 'comment':
      return true
    case 'attach':
      return worksOn(it)
    case 'link':
    case 'detach':
      return worksOn(it) && piece !== null
    case 'derive':
      return piece !== null && mayDerive(piece, model) && restingOn(piece, model).every(worksOn)
    case 'propose':
      return worksOn(it) && it.proposal === 'none'
    case 'withdraw proposal':
      return it.proposal === 'open' && it.proposer === who
    case 'sign off':
      return isEditor && it.proposal === 'open' && !it.editors.has(who)
    case 'send back':
      return isEditor && it.proposal === 'open'
  }
}

function mayDerive(piece: number, model: Model): boolean {
  const origin = originFor(piece, model)
  const [of, from] = [model.pieces[piece], model.pieces[origin ?? -1]]
  if (!of || !from || origin === null || of.isRemoved || from.isRemoved || of.from.has(origin)) return false
  const reaches = (one: number): boolean =>
    one === piece || [...(model.pieces[one]?.from ?? [])].some((next) => reaches(next))
  return !reaches(origin)
}

export function run(step: Step, model: Model): void {
  const { who, command } = step
  const it = claimOf(step, model)
  const piece = pieceOf(step, it, model) ?? -1
  if (command === 'assign') it.assignee = it.assignee === 'ines' ? 'daniel' : 'ines'
  if (command === 'take') it.assignee = who
  if (command === 'hand back') it.assignee = null
  if (command === 'attach') put(it, model.pieces.push({ isRemoved: false, from: new Set() }) - 1)
  if (command === 'link') put(it, piece)
  if (command === 'detach') it.links.pop()
  if (command === 'derive') model.pieces[piece]?.from.add(originFor(piece, model) ?? -1)
  for (const claim of changedBy(step, it, piece, model)) {
    claim.editors.add(who)
    claim.changes += 1
    claim.proposal = 'none'
  }
  const removed = model.pieces[piece]
  if (command === 'remove' && removed) removed.isRemoved = true
  if (command === 'propose') Object.assign(it, { proposal: 'open', proposer: who })
  if (command === 'sign off') it.proposal = 'signed'
  if (command === 'send back' || command === 'withdraw proposal') it.proposal = 'none'
  if (command === 'withdraw')
    Object.assign(it, { isWithdrawn: true, changes: it.changes + 1, proposal: 'none' })
}

function changedBy({ command }: Step, it: ModelClaim, piece: number, model: Model): ModelClaim[] {
  if (command === 'derive' || command === 'remove') return restingOn(piece, model)
  return ['attach', 'link', 'detach', 'propose', 'reword'].includes(command) ? [it] : []
}

function put(it: ModelClaim, piece: number): void {
  it.links.push({ number: it.nextNumber, piece })
  it.nextNumber += 1
}

export function claimOf({ on }: Step, { claims }: Model): ModelClaim {
  const claim = claims[on]
  if (!claim) throw new Error(`There is no claim ${on}`)
  return claim
}

const lastOf = (indices: number[]) => indices.at(-1) ?? null
