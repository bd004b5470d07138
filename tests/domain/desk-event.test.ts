import { expect, test } from 'vitest'
import { chainOf, type DeskEvent, editsClaim } from '#domain/desk-event.ts'

const about = { articleId: 'a', claimId: 'c' }
const content = { kind: 'fact', dueOn: null, hops: [] } as const
const answers = { said: null, so: 'confirmed' } as const
const somebody = { assignee: '', assigneeId: '' }

/** What makes the actor an editor of the claim, and what does not (product.md, Four eyes). */
const events: [DeskEvent, boolean][] = [
  [{ type: 'claim.extracted', ...about, number: 1, wording: '', quotation: '', ...content }, true],
  [
    { type: 'claim.reworded', ...about, from: '', to: '', changed: [], before: content, after: content },
    true,
  ],
  [{ type: 'evidence.attached', ...about, evidence: 1, title: '', question: 'so', stance: 'supports' }, true],
  [{ type: 'evidence.detached', ...about, evidence: 1, reason: '' }, true],
  [{ type: 'verdict.proposed', ...about, answers, policyVersion: 1, override: null }, true],
  [{ type: 'claim.changed-through', ...about, cause: '' }, true],
  [{ type: 'claim.withdrawn', ...about, reason: '' }, false],
  [{ type: 'claim.assigned', ...about, ...somebody, dueAt: null }, false],
  [{ type: 'claim.assigned', ...about, ...somebody, dueAt: null, isTaken: true }, false],
  [{ type: 'assignment.ended', ...about, ...somebody, reason: '' }, false],
  [{ type: 'assignment.due-changed', ...about, ...somebody, dueAt: null }, false],
  [{ type: 'claim.prioritised', ...about, priority: 'high' }, false],
  [{ type: 'claim.risk-marked', ...about, isHighRisk: true }, false],
  [{ type: 'comment.written', ...about, commentId: '', words: '', mentions: [] }, false],
  [{ type: 'comment.resolved', ...about, commentId: '' }, false],
  [{ type: 'claim.held-back', ...about, reason: '' }, false],
  [{ type: 'claim.released', ...about }, false],
  [{ type: 'verdict.signed-off', ...about, answers, policyVersion: 1, consentedTo: null }, false],
  [{ type: 'proposal.sent-back', ...about, reason: '' }, false],
  [{ type: 'proposal.withdrawn', ...about, reason: '' }, false],
  [{ type: 'proposal.fell', ...about, cause: '' }, false],
  [{ type: 'sign-off.fell', ...about, cause: '', signedOffBy: '' }, false],
  [{ type: 'passage.taken-up', articleId: 'a', passage: 1 }, false],
]

test.each(events)('$type', (event, isEditing) => {
  expect(editsClaim(event)).toBe(isEditing ? 'c' : null)
  expect(chainOf(event)).toBe('a')
})

test('sources are on the newsroom’s chain', () => {
  const added = { type: 'source.added', sourceId: 's', name: '', kind: 'person', reliability: 'F' } as const
  expect([chainOf(added), editsClaim(added)]).toEqual(['newsroom', null])
})
