import { expect, test } from 'vitest'
import { chainOf, type DeskEvent, editsClaim } from '#domain/desk-event.ts'
import { historySentence } from '#domain/history-sentence.ts'

const of = { articleId: 'a', claimId: 'c' }
const content = { kind: 'fact', dueOn: null, hops: [], wording: 'It boils.', quotation: 'boils' } as const
const words = { words: 'boils', start: 6, end: 11 }
const anchors = { exact: 1, moved: 0, reworded: 0, changed: 0, lost: 0 }
const setAside = { type: 'passage.set-aside', articleId: 'a', reason: 'context', note: null } as const

/** What the bench and a revision write into the log: how the history tells it, and whether it is editing. */
const cases: [DeskEvent, string, boolean][] = [
  [{ ...setAside, passage: 4, passages: [4, 5, 6] }, 'set passages 4 to 6 aside (context).', false],
  [
    { type: 'passage.taken-up', articleId: 'a', passage: 4, passages: [4, 6] },
    'took passages 4 and 6 up again.',
    false,
  ],
  [
    { type: 'claim.extracted', ...of, number: 7, madeFrom: [3, 4], ...content },
    'made claim 7 out of claims 3 and 4, a fact: “It boils.”',
    true,
  ],
  [{ type: 'claim.split', ...of, into: [5, 6] }, 'split it into claims 5 and 6.', true],
  [{ type: 'claim.merged', ...of, into: 7 }, 'merged it into claim 7.', true],
  [
    { type: 'anchor.moved', ...of, revision: 2, from: null, to: words, waited: 'lost' },
    'placed it on other words: “boils”',
    true,
  ],
  [
    { type: 'anchor.accepted', ...of, revision: 2, from: 'boils', to: 'is boiling' },
    'accepted its words in revision 2: “is boiling”',
    true,
  ],
  [
    { type: 'anchor.waits', ...of, revision: 2, state: 'changed', from: '12', to: '21', differences: [] },
    'brought in revision 2, in which “12” was changed to “21”',
    false,
  ],
  [
    { type: 'anchor.waits', ...of, revision: 2, state: 'lost', from: '12', to: null, differences: [] },
    'brought in revision 2, in which “12” is not found.',
    false,
  ],
  [
    { type: 'claim.step-undone', ...of, of: 9, what: 'made claim 12' },
    'took a step back: made claim 12.',
    true,
  ],
  [
    { type: 'step.undone', articleId: 'a', of: 9, what: 'set passage 4 aside' },
    'took a step back: set passage 4 aside.',
    false,
  ],
  [
    { type: 'article.revised', articleId: 'a', number: 2, sha256: '', anchors },
    'brought in revision 2.',
    false,
  ],
]

test.each(cases)('%j', (event, sentence, isEditing) => {
  expect(historySentence(event, (at) => at)).toBe(sentence)
  expect(editsClaim(event)).toBe(isEditing ? 'c' : null)
  expect(chainOf(event)).toBe('a')
})
