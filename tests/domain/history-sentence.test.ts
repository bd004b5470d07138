import { expect, test } from 'vitest'
import type { DeskEvent } from '#domain/desk-event.ts'
import { answersInWords, historySentence } from '#domain/history-sentence.ts'

const of = { articleId: 'a', claimId: 'c' }
const content = { quotation: 'Nine of ten.', kind: 'fact', dueOn: null, hops: [] } as const
const both = { before: content, after: content }
const answers = { said: 'confirmed', so: 'unconfirmed' } as const

const cases: [DeskEvent, string][] = [
  [{ type: 'article.added', articleId: 'a', title: 'Trams', sha256: '' }, 'brought in the article “Trams”.'],
  [
    { type: 'passage.set-aside', articleId: 'a', passage: 4, reason: 'opinion', note: null },
    'set passage 4 aside (opinion).',
  ],
  [
    { type: 'passage.set-aside', articleId: 'a', passage: 4, reason: 'opinion', note: 'A wish' },
    'set passage 4 aside (opinion): A wish.',
  ],
  [{ type: 'passage.taken-up', articleId: 'a', passage: 4 }, 'took passage 4 up again.'],
  [
    { type: 'claim.extracted', ...of, number: 3, ...content, kind: 'figure', wording: 'Nine of ten.' },
    'made claim 3, a figure: “Nine of ten.”',
  ],
  [
    { type: 'claim.reworded', ...of, ...both, from: 'Nine', to: 'Ten', changed: ['wording'] },
    'reworded the claim from “Nine” to “Ten”.',
  ],
  [
    { type: 'claim.reworded', ...of, ...both, from: 'Nine', to: 'Ten', changed: ['wording', 'kind', 'date'] },
    'reworded the claim from “Nine” to “Ten”, and changed its kind and date.',
  ],
  [
    { type: 'claim.reworded', ...of, ...both, from: 'Nine', to: 'Nine', changed: ['kind'] },
    'changed the claim’s kind.',
  ],
  [
    { type: 'claim.reworded', ...of, ...both, from: 'Nine', to: 'Nine', changed: ['attribution'] },
    'changed the claim’s attribution.',
  ],
  [{ type: 'claim.withdrawn', ...of, reason: 'Twice' }, 'withdrew the claim: Twice.'],
  [{ type: 'claim.assigned', ...of, assignee: 'Rana', assigneeId: 'p', dueAt: null }, 'assigned it to Rana.'],
  [
    { type: 'claim.assigned', ...of, assignee: 'Rana', assigneeId: 'p', dueAt: null, isTaken: true },
    'took it.',
  ],
  [
    { type: 'assignment.ended', ...of, assignee: 'Rana', assigneeId: 'p', reason: 'Ill', isHandedBack: true },
    'handed it back: Ill.',
  ],
  [
    { type: 'claim.assigned', ...of, assignee: 'Rana', assigneeId: 'p', dueAt: '2026-03-14T12:00:00Z' },
    'assigned it to Rana, due <2026-03-14T12:00:00Z>.',
  ],
  [{ type: 'claim.held-back', ...of, reason: 'Why so?' }, 'held it back from the next edition: Why so?'],
  [{ type: 'claim.released', ...of }, 'released it into the next edition.'],
  [
    { type: 'claim.released', ...of, cause: 'the claim was retracted' },
    'ended its being held back, because the claim was retracted.',
  ],
  [
    { type: 'evidence.attached', ...of, evidence: 2, title: 'Minutes', question: 'so', stance: 'supports' },
    'attached evidence e2, “Minutes” (so, supports).',
  ],
  [
    { type: 'evidence.detached', ...of, evidence: 2, reason: 'Wrong page' },
    'took evidence e2 off: Wrong page.',
  ],
  [
    { type: 'verdict.proposed', ...of, answers, policyVersion: 1, override: null },
    'proposed a verdict. Said: confirmed · So: unconfirmed. Policy version 1.',
  ],
  [
    { type: 'verdict.proposed', ...of, answers, policyVersion: 1, override: 'No second source' },
    'proposed a verdict. Said: confirmed · So: unconfirmed. Policy version 1. Asked to lift the policy: No second source.',
  ],
  [
    { type: 'verdict.signed-off', ...of, answers, policyVersion: 1, consentedTo: null },
    'signed the verdict off. Said: confirmed · So: unconfirmed. Policy version 1.',
  ],
  [
    { type: 'verdict.signed-off', ...of, answers, policyVersion: 1, consentedTo: 'No second source' },
    'signed the verdict off. Said: confirmed · So: unconfirmed. Policy version 1. Agreed to lift the policy: No second source.',
  ],
  [
    { type: 'comment.written', ...of, commentId: 'm', words: 'Which\nminutes', mentions: [] },
    'commented: Which minutes.',
  ],
  [{ type: 'comment.resolved', ...of, commentId: 'm' }, 'resolved a comment.'],
  [
    {
      ...{ type: 'assignment.due-changed', ...of, assignee: 'Ines', assigneeId: 'i' },
      ...{ dueAt: null, reason: 'He resigned' },
    },
    'took the due time off Ines’s assignment: He resigned.',
  ],
  [{ type: 'proposal.withdrawn', ...of, reason: 'A slip' }, 'withdrew the proposed verdict: A slip.'],
  [{ type: 'proposal.sent-back', ...of, reason: 'Cite e1' }, 'sent the verdict back: Cite e1.'],
  [
    { type: 'proposal.fell', ...of, cause: 'evidence e2 was attached' },
    'ended the proposed verdict, because evidence e2 was attached.',
  ],
  [
    { type: 'sign-off.fell', ...of, cause: 'the claim was reworded', signedOffBy: 'Edda' },
    'removed the sign-off by Edda, because the claim was reworded.',
  ],
  [
    { type: 'edition.published', articleId: 'a', number: 2, sha256: '', correction: 'update' },
    'published edition 2 (update).',
  ],
  [
    { type: 'source.added', sourceId: 's', name: 'City', kind: 'organisation', reliability: 'B' },
    'added the source City.',
  ],
]

test.each(cases)('%j', (event, sentence) => {
  expect(historySentence(event, (at) => `<${at}>`)).toBe(sentence)
})

test('a question that the claim has not is left out', () => {
  expect(answersInWords({ said: null, so: 'disputed' })).toBe('So: disputed')
})
