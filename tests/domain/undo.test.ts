import { describe, expect, test } from 'vitest'
import type { DeskEvent } from '#domain/desk-event.ts'
import type { StepLine } from '#domain/step-line.ts'
import { stepToUndo, undoable } from '#domain/undo.ts'

const articleId = 'a'
const content = { wording: 'W', quotation: 'Q', kind: 'fact', dueOn: null, hops: [] } as const
const made = (number: number, madeFrom?: number[]): DeskEvent => ({
  ...{ type: 'claim.extracted', articleId, claimId: `c${number}`, number, ...content },
  ...(madeFrom && { madeFrom }),
})
const on = (number: number, event: object): DeskEvent =>
  ({ articleId, claimId: `c${number}`, ...event }) as DeskEvent
const reworded = (number: number) => on(number, { type: 'claim.reworded', from: 'W', to: 'X', changed: [] })
const moved = (number: number) => on(number, { type: 'anchor.moved' })
const accepted = (number: number) => on(number, { type: 'anchor.accepted' })
const withdrawn = (number: number) => on(number, { type: 'claim.withdrawn', reason: 'Twice' })
const assigned = (number: number) =>
  on(number, { type: 'claim.assigned', assignee: 'Ines', assigneeId: 'ines', dueAt: null })
const attached = (number: number) =>
  on(number, { type: 'evidence.attached', evidence: 2, title: 'Kettle', question: 'so', stance: 'supports' })
const undone = (number: number, of: number) => on(number, { type: 'claim.step-undone', of, what: '' })
const aside = (...passages: number[]): DeskEvent => ({
  ...{ type: 'passage.set-aside', articleId, passage: passages[0] ?? 0, passages, asides: ['x'] },
  ...{ reason: 'context', note: null },
})
const takenUp = (...passages: number[]): DeskEvent => ({
  ...{ type: 'passage.taken-up', articleId, passage: passages[0] ?? 0, passages, asides: ['x'] },
})

type Told = DeskEvent | [who: string, DeskEvent]
const lines = (told: Told[]): StepLine[] =>
  told.map((one, index) => {
    const [actorId, event] = Array.isArray(one) ? one : ['mara', one]
    const claimNumber = 'claimId' in event ? Number(event.claimId.slice(1)) : null
    return { seq: index + 1, actorId, by: actorId === 'mara' ? 'Mara' : 'Tomas', claimNumber, event }
  })

describe('what a person can undo', () => {
  test.each<[string, Told[], string | null]>([
    ['nothing was done', [], null],
    ['a claim made', [made(1)], 'made claim 1'],
    ['a claim withdrawn', [made(1), withdrawn(1)], 'withdrew claim 1'],
    ['a claim reworded', [reworded(4)], 'reworded claim 4'],
    ['words moved', [moved(4)], 'moved the words of claim 4'],
    ['words accepted', [accepted(4)], 'accepted the words of claim 4'],
    ['a split', [made(2, [1]), made(3, [1]), on(1, { type: 'claim.split', into: [2, 3] })], 'split claim 1'],
    [
      'a merge',
      [made(3, [1, 2]), on(1, { type: 'claim.merged', into: 3 }), on(2, { type: 'claim.merged', into: 3 })],
      'merged claims 1 and 2',
    ],
    ['a split whose parts are cut off', [on(1, { type: 'claim.split', into: [2, 3] })], null],
    ['one passage set aside', [aside(4)], 'set passage 4 aside'],
    ['a run', [aside(4, 5, 6)], 'set passages 4 to 6 aside'],
    ['two taken up', [takenUp(4, 9)], 'took passages 4 and 9 up again'],
    ['a passage set aside before asides were noted', [{ ...aside(4), asides: undefined } as DeskEvent], null],
    ['somebody else’s', [['tomas', made(1)]], null],
    ['one’s own before somebody else’s', [made(1), ['tomas', made(2)]], 'made claim 1'],
    ['a reworded claim that somebody worked on', [reworded(1), ['tomas', attached(1)]], null],
    [
      'the step before one that is stuck',
      [reworded(1), reworded(2), ['tomas', attached(2)]],
      'reworded claim 1',
    ],
    ['a reworded claim that was assigned since', [reworded(1), assigned(1)], 'reworded claim 1'],
    ['a claim that was assigned since it was made', [made(1), assigned(1)], null],
    [
      'a claim made more urgent',
      [made(1), on(1, { type: 'claim.prioritised', priority: 'high' })],
      'made claim 1',
    ],
    ['the same passage taken up by another', [aside(1, 2), ['tomas', takenUp(2)]], null],
    [
      'another passage taken up by another',
      [aside(1, 2), ['tomas', takenUp(3)]],
      'set passages 1 and 2 aside',
    ],
    ['further back after undoing', [made(1), reworded(1), undone(1, 2)], 'made claim 1'],
    ['further back after two', [made(1), reworded(1), moved(1), undone(1, 3), undone(1, 2)], 'made claim 1'],
    ['nothing once all is undone', [made(1), undone(1, 1)], null],
    [
      'a step that a colleague built on, once they took that back',
      [reworded(1), ['tomas', moved(1)], ['tomas', undone(1, 2)]],
      'reworded claim 1',
    ],
    [
      'what came before a split that was undone',
      [
        ...[reworded(1), made(2, [1]), made(3, [1]), on(1, { type: 'claim.split', into: [2, 3] })],
        ...[undone(1, 4), undone(2, 4), undone(3, 4)],
      ],
      'reworded claim 1',
    ],
  ])('%s', (_, told, what) => {
    expect(undoable(lines(told), 'mara')?.what ?? null).toBe(what)
  })
})

describe('what is said to whoever cannot', () => {
  test.each<[string, Told[], number, string, string]>([
    ['undone already', [made(1), undone(1, 1)], 1, 'state', 'This step was undone already.'],
    ['somebody else’s', [['tomas', made(1)]], 1, 'state', 'This step can no longer be undone'],
    ['gone from the lines', [made(1)], 99, 'state', 'This step can no longer be undone'],
    [
      'worked on since',
      [reworded(1), ['tomas', attached(1)]],
      1,
      'state',
      'something happened to it since. Tomas attached',
    ],
    ['not the newest', [made(1), made(2)], 1, 'stale', 'Since you opened this you made claim 2.'],
  ])('%s', (_, told, of, code, sentence) => {
    expect(stepToUndo(lines(told), 'mara', of)).toEqual({
      refusal: { code, sentence: expect.stringContaining(sentence) },
    })
  })

  test('the step itself to whoever can', () => {
    expect(stepToUndo(lines([made(1), made(2)]), 'mara', 2)).toMatchObject({
      step: { kind: 'claims', made: ['c2'], ended: [] },
    })
  })
})
