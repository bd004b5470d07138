import type { DeskEvent } from './desk-event.ts'
import { claimsInWords, passagesInWords } from './numbers-in-words.ts'
import type { StepLine } from './step-line.ts'

type EventOf<T extends DeskEvent['type']> = Extract<DeskEvent, { type: T }>

/** What a step did, as far as it has to be known to take it back. */
export type Deed =
  /** Claims that were made, and claims that ended: making, withdrawing, splitting and merging. */
  | { kind: 'claims'; made: string[]; ended: string[] }
  | { kind: 'wording'; event: EventOf<'claim.reworded'> }
  | { kind: 'words'; event: EventOf<'anchor.moved'> }
  | { kind: 'acceptance'; event: EventOf<'anchor.accepted'> }
  | { kind: 'set aside'; asides: string[] }
  | { kind: 'taken up'; asides: string[] }

/** One thing that somebody did to an article; `what` goes on after their name: “made claim 12”. */
export type Step = Deed & {
  /** The last of its lines in the log; whatever comes later happened since. */
  seq: number
  lines: number[]
  actorId: string
  what: string
  claimIds: string[]
  passages: number[]
}

/** The steps in rising lines of one article's log. What is no step, or is cut off by the first line, is passed over. */
export function stepsOf(lines: readonly StepLine[]): Step[] {
  return lines.flatMap((line) => stepAt(line, lines) ?? [])
}

function stepAt(line: StepLine, lines: readonly StepLine[]): Step | null {
  const { event } = line
  switch (event.type) {
    case 'claim.extracted':
      return event.madeFrom ? null : ofClaims([line], `made claim ${event.number}`, [event.claimId], [])
    case 'claim.withdrawn':
      return ofClaims([line], `withdrew claim ${line.claimNumber}`, [], [event.claimId])
    case 'claim.split':
      return split(line, event, lines)
    case 'claim.merged':
      return merge(line, event, lines)
    case 'claim.reworded':
      return ofClaim(line, `reworded claim ${line.claimNumber}`, event.claimId, { kind: 'wording', event })
    case 'anchor.moved':
      return ofClaim(line, `moved the words of claim ${line.claimNumber}`, event.claimId, {
        ...{ kind: 'words', event },
      })
    case 'anchor.accepted':
      return ofClaim(line, `accepted the words of claim ${line.claimNumber}`, event.claimId, {
        ...{ kind: 'acceptance', event },
      })
    case 'passage.set-aside':
      return ofPassages(line, event, 'set aside')
    case 'passage.taken-up':
      return ofPassages(line, event, 'taken up')
    default:
      return null
  }
}

function split(line: StepLine, event: EventOf<'claim.split'>, lines: readonly StepLine[]): Step | null {
  const made = lines.filter((one) => madeAs(one, event.into))
  if (made.length < event.into.length) return null
  return ofClaims([...made, line], `split claim ${line.claimNumber}`, idsOf(made), [event.claimId])
}

/** The last of the claims that ended stands for the whole step. */
function merge(line: StepLine, event: EventOf<'claim.merged'>, lines: readonly StepLine[]): Step | null {
  const made = lines.filter((one) => madeAs(one, [event.into]))
  const ended = lines.filter((one) => one.event.type === 'claim.merged' && one.event.into === event.into)
  if (made.length === 0 || ended.at(-1) !== line) return null
  const numbers = ended.flatMap(({ claimNumber }) => claimNumber ?? [])
  return ofClaims([...made, ...ended], `merged ${claimsInWords(numbers)}`, idsOf(made), idsOf(ended))
}

const madeAs = ({ event }: StepLine, numbers: readonly number[]) =>
  event.type === 'claim.extracted' && event.madeFrom !== undefined && numbers.includes(event.number)

const idsOf = (lines: readonly StepLine[]) =>
  lines.flatMap(({ event }) => ('claimId' in event ? event.claimId : []))

function ofClaims(lines: StepLine[], what: string, made: string[], ended: string[]): Step | null {
  const last = lines.at(-1)
  if (!last) return null
  const about = { seq: last.seq, lines: lines.map(({ seq }) => seq), actorId: last.actorId, what }
  return { kind: 'claims', made, ended, ...about, claimIds: [...made, ...ended], passages: [] }
}

function ofClaim(line: StepLine, what: string, claimId: string, deed: Deed): Step {
  const { seq, actorId } = line
  return { ...deed, seq, lines: [seq], actorId, what, claimIds: [claimId], passages: [] }
}

function ofPassages(
  { seq, actorId }: StepLine,
  { passage, passages = [passage], asides }: EventOf<'passage.set-aside' | 'passage.taken-up'>,
  kind: 'set aside' | 'taken up',
): Step | null {
  if (!asides) return null
  const which = passagesInWords(passages)
  const what = kind === 'set aside' ? `set ${which} aside` : `took ${which} up again`
  return { kind, asides, seq, lines: [seq], actorId, what, claimIds: [], passages }
}
