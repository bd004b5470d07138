import { describe, expect, test } from 'vitest'
import { type ProposalFate, proposalFate } from '#domain/proposal-fate.ts'
import { verdictWords } from '#domain/verdict-words.ts'

const rows = { ending: null, endedReason: null, endedBy: null, signedOffBy: null, fellCause: null }
const changed = { ...rows, ending: 'content changed' as const, endedBy: 'Rana' }

test.each([
  [rows, 'waiting', 'Waiting for an editor to sign it off.'],
  [{ ...rows, signedOffBy: 'Edda' }, 'signed off', 'Signed off by Edda.'],
  [
    { ...rows, ending: 'sent back' as const, endedBy: 'Edda', endedReason: 'Cite e1.' },
    'sent back',
    'Sent back by Edda: Cite e1.',
  ],
  [
    { ...rows, ending: 'withdrawn' as const, endedBy: 'Rana', endedReason: 'I misread e1.' },
    'withdrawn',
    'Withdrawn by Rana: I misread e1.',
  ],
  [
    { ...changed, endedReason: 'the claim was reworded' },
    'fell',
    'Ended before it was signed off, because the claim was reworded (by Rana).',
  ],
  [
    { ...changed, endedReason: 'x', signedOffBy: 'Edda', fellCause: 'evidence e2 was attached' },
    'fell',
    'The sign-off by Edda fell, because evidence e2 was attached (by Rana).',
  ],
])('%j', (given, state, sentence) => {
  expect(proposalFate(given)).toEqual({ state, sentence })
})

describe('the words that a new proposal starts with', () => {
  const last = {
    answers: { said: 'confirmed', so: 'unconfirmed' } as const,
    rationale: 'Because [@e1].',
    inShort: ['One', 'Two'],
    missing: { said: '', so: 'A second source' },
    reply: null,
    recheckOn: '2026-04-01',
    overrideReason: null,
  }
  const fate = (state: ProposalFate['state']) => ({ state, sentence: '' })

  test.each(['waiting', 'signed off'] as const)('are blank while the last one is %s', (state) => {
    expect(verdictWords({ ...last, fate: fate(state) }, ['said', 'so'])).toEqual({})
  })

  test.each(['sent back', 'withdrawn', 'fell'] as const)('are those of the last one when it %s', (state) => {
    expect(verdictWords({ ...last, fate: fate(state) }, ['said', 'so'])).toEqual({
      said: 'confirmed',
      missingSaid: '',
      so: 'unconfirmed',
      missingSo: 'A second source',
      rationale: 'Because [@e1].',
      inShort: 'One\nTwo',
      reply: '',
      recheckOn: '2026-04-01',
      overrideReason: '',
    })
  })

  test('leave out a question that the claim no longer has', () => {
    const words = verdictWords({ ...last, fate: fate('fell') }, ['so'])
    expect(words).not.toHaveProperty('said')
    expect(words).toHaveProperty('so', 'unconfirmed')
  })
})
