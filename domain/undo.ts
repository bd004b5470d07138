import type { DeskEvent } from './desk-event.ts'
import { historySentence } from './history-sentence.ts'
import type { Refusal } from './refusal.ts'
import { type Step, stepsOf } from './step.ts'
import type { StepLine } from './step-line.ts'

/** What makes everything before it a matter of record: readers or a new text stand on it. */
export const undoEndsAt: readonly DeskEvent['type'][] = [
  'article.revised',
  'edition.published',
  'article.retracted',
  'claim.retracted',
]

/** A claim that is changed back is no other for these; one that would go away is. */
const beside: ReadonlySet<DeskEvent['type']> = new Set([
  'claim.assigned',
  'assignment.ended',
  'assignment.due-changed',
  'comment.written',
  'comment.resolved',
  'claim.held-back',
  'claim.released',
])
const never: ReadonlySet<DeskEvent['type']> = new Set([
  ...(['claim.prioritised', 'claim.risk-marked', 'proposal.fell', 'sign-off.fell'] as const),
  // Taking a step back leaves what was there before it.
  ...(['step.undone', 'claim.step-undone'] as const),
])

type Reading = {
  lines: readonly StepLine[]
  /** The steps that nobody took back. */
  standing: readonly Step[]
  undone: ReadonlySet<number>
  /** The lines of the steps that were taken back. */
  gone: ReadonlySet<number>
}

function reading(lines: readonly StepLine[]): Reading {
  const undone = new Set(lines.flatMap(({ event }) => ('of' in event ? event.of : [])))
  const steps = stepsOf(lines)
  const gone = steps.filter(({ seq }) => undone.has(seq)).flatMap((step) => step.lines)
  return { lines, standing: steps.filter(({ seq }) => !undone.has(seq)), undone, gone: new Set(gone) }
}

/**
 * A person's newest step on an article that can be undone: nobody has touched what it touched since. Steps that were
 * undone are passed over, so that undoing twice goes further back. Lines rise and begin after the last of `undoEndsAt`.
 */
export function undoable(lines: readonly StepLine[], actorId: string): Step | null {
  return newestOf(reading(lines), actorId)
}

/** The step that the person saw named, or why it cannot be undone now. */
export function stepToUndo(
  lines: readonly StepLine[],
  actorId: string,
  of: number,
): { step: Step } | { refusal: Refusal } {
  const read = reading(lines)
  if (read.undone.has(of)) return state('This step was undone already.')
  const step = read.standing.find((one) => one.seq === of && one.actorId === actorId)
  if (!step) return state(tooLate)
  const newest = newestOf(read, actorId)
  if (newest && newest.seq > of) {
    const sentence = `Since you opened this you ${newest.what}. Nothing was undone; undo that first.`
    return { refusal: { code: 'stale', sentence } }
  }
  const later = laterThan(step, read)
  if (!later) return { step }
  const since = `${later.by} ${historySentence(later.event, (at) => at.slice(0, 16).replace('T', ' '))}`
  return state(`This is not undone, because something happened to it since. ${since}`)
}

const tooLate =
  'This step can no longer be undone: the article was revised or published since, or it is too long ago.'
const state = (sentence: string): { refusal: Refusal } => ({ refusal: { code: 'state', sentence } })

function newestOf(read: Reading, actorId: string): Step | null {
  return read.standing.findLast((step) => step.actorId === actorId && !laterThan(step, read)) ?? null
}

/** What happened after a step to what it touched, and still stands; null where nothing did. */
function laterThan(step: Step, { lines, gone }: Reading): StepLine | null {
  const isLater = (line: StepLine) =>
    line.seq > step.seq && !gone.has(line.seq) && !isBeside(step, line) && touches(step, line)
  return lines.find(isLater) ?? null
}

function isBeside(step: Step, { event }: StepLine): boolean {
  if (never.has(event.type)) return true
  return !(step.kind === 'claims' && step.made.length > 0) && beside.has(event.type)
}

function touches(step: Step, { event }: StepLine): boolean {
  if ('claimId' in event) return step.claimIds.includes(event.claimId)
  if (event.type !== 'passage.set-aside' && event.type !== 'passage.taken-up') return false
  return (event.passages ?? [event.passage]).some((position) => step.passages.includes(position))
}
