import { expect, test } from 'vitest'
import type { z } from 'zod'
import {
  mergeClaimsDraft,
  moveAnchorDraft,
  setAsideRunDraft,
  splitClaimDraft,
  takeUpRunDraft,
  undoDraft,
} from '#domain/bench-draft.ts'

const [one, two] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002']
const both = `${one}\n${two}`
type Form = Record<string, string>

const aside = { articleId: one, passageIds: both, reason: 'context', note: '' }
const move = { claimId: one, basedOn: '3', revisionId: two, startsAt: '0', endsAt: '5', words: 'Water' }
const split = {
  ...{ claimId: one, basedOn: '3', revisionId: two, wordingOne: 'One.', wordingTwo: 'Two.' },
  ...{ startsOne: '0', endsOne: '5', startsTwo: '6', endsTwo: '9' },
}
const merge = { articleId: one, claimIds: both, basedOn: '3\n4', wording: 'Both.' }

test.each<[string, z.ZodType, Form, string[]]>([
  ['a run set aside', setAsideRunDraft, aside, []],
  ['no passage', setAsideRunDraft, { ...aside, passageIds: '' }, ['passageIds']],
  ['no reason', setAsideRunDraft, { ...aside, reason: '' }, ['reason']],
  ['a run taken up', takeUpRunDraft, { articleId: one, passageIds: both }, []],
  ['nothing taken up', takeUpRunDraft, { articleId: one }, ['passageIds']],
  ['words chosen', moveAnchorDraft, move, []],
  ['no words', moveAnchorDraft, { ...move, words: '' }, ['words']],
  ['before the text', moveAnchorDraft, { ...move, startsAt: '-1' }, ['startsAt']],
  ['two parts', splitClaimDraft, split, []],
  ['a part without words', splitClaimDraft, { ...split, wordingTwo: ' ' }, ['wordingTwo']],
  ['as many words as a claim rests on', splitClaimDraft, { ...split, endsOne: '5000' }, []],
  [
    'a part too long',
    splitClaimDraft,
    { ...split, endsOne: '5001', endsTwo: '5007' },
    ['wordingOne', 'wordingTwo'],
  ],
  ['two claims', mergeClaimsDraft, merge, []],
  [
    'two claims as a form sends them',
    mergeClaimsDraft,
    { ...merge, claimIds: `${one}\r\n${two}`, basedOn: '3\r\n4' },
    [],
  ],
  ['one claim', mergeClaimsDraft, { ...merge, claimIds: one, basedOn: '3' }, ['claimIds']],
  ['one claim twice', mergeClaimsDraft, { ...merge, claimIds: `${one}\n${one}` }, ['claimIds']],
  ['a version missing', mergeClaimsDraft, { ...merge, basedOn: '3' }, ['claimIds']],
  ['a version that is none', mergeClaimsDraft, { ...merge, basedOn: '3\nx' }, ['basedOn']],
  ['a step', undoDraft, { articleId: one, of: '12' }, []],
  ['no step', undoDraft, { articleId: one, of: '' }, ['of']],
])('%s', (_, draft, form, wrong) => {
  const parsed = draft.safeParse(form)
  const fields = parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0]))
  expect([...new Set(fields)]).toEqual(wrong)
})

test('versions belong to the claims in the order in which they are named', () => {
  expect(mergeClaimsDraft.parse(merge)).toMatchObject({ claimIds: [one, two], basedOn: [3, 4] })
})
