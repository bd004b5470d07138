import { expect, test } from 'vitest'
import type { DeskEvent } from '#domain/desk-event.ts'
import { noticesFrom, notificationSentence } from '#domain/notification.ts'

const of = { articleId: 'a', claimId: 'c' }
const answers = { said: null, so: 'confirmed' } as const
const assigned = { type: 'claim.assigned', ...of, assignee: 'Rana', dueAt: null } as const
const signed = { type: 'verdict.signed-off', ...of, answers, policyVersion: 1, consentedTo: null } as const
const written = { type: 'comment.written', ...of, commentId: 'm' } as const

test.each<[DeskEvent, string[]]>([
  [{ ...assigned, assigneeId: 'rana' }, ['rana: assigned, null']],
  [{ ...assigned, assigneeId: 'rana', reason: 'Knows trams' }, ['rana: assigned, Knows trams']],
  [{ ...assigned, assigneeId: 'edda' }, []],
  [
    { type: 'proposal.sent-back', ...of, reason: 'Cite e1', proposerId: 'rana' },
    ['rana: sent back, Cite e1'],
  ],
  [{ type: 'proposal.sent-back', ...of, reason: 'An old entry' }, []],
  [{ ...signed, proposerId: 'rana' }, ['rana: signed off, null']],
  [
    {
      type: 'sign-off.fell',
      ...of,
      cause: 'evidence e2 was attached',
      signedOffBy: 'Tom',
      proposerId: 'rana',
    },
    ['rana: needs recheck, evidence e2 was attached'],
  ],
  [{ type: 'proposal.fell', ...of, cause: 'x', proposerId: 'rana' }, ['rana: needs recheck, x']],
  [{ type: 'proposal.fell', ...of, cause: 'x', proposerId: 'edda' }, []],
  [
    { ...written, words: 'Which\nminutes?', mentions: ['rana', 'tom', 'edda', 'rana'] },
    ['rana: mentioned, Which minutes?', 'tom: mentioned, Which minutes?'],
  ],
  [{ type: 'proposal.withdrawn', ...of, reason: 'x' }, []],
  [{ type: 'claim.released', ...of }, []],
])('%j tells %j', (event, told) => {
  const notices = noticesFrom(event, 'edda')
  expect(notices.map(({ personId, kind, words }) => `${personId}: ${kind}, ${words}`)).toEqual(told)
  expect(notices.every(({ claimId }) => claimId === 'c')).toBe(true)
})

test.each([
  ['assigned', null, 'assigned claim 3 to you.'],
  ['assigned', 'Knows trams', 'assigned claim 3 to you: Knows trams.'],
  ['sent back', 'Cite e1!', 'sent back your verdict on claim 3: Cite e1!'],
  ['mentioned', 'Which minutes?', 'mentioned you on claim 3: Which minutes?'],
  ['signed off', null, 'signed off your verdict on claim 3.'],
  [
    'needs recheck',
    'the claim was reworded',
    'ended your verdict on claim 3, because the claim was reworded.',
  ],
  ['needs recheck', null, 'ended your verdict on claim 3.'],
] as const)('%s, %j: %s', (kind, words, sentence) => {
  expect(notificationSentence(kind, 3, words)).toBe(sentence)
})
