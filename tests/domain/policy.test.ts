import { describe, expect, test } from 'vitest'
import { clauseInWords, type PolicyCase, shortfalls } from '#domain/policy.ts'
import { type ClauseName, choosableClauses, clauseNames, defaultSettings } from '#domain/policy-settings.ts'
import { piece, reprint, waterArticle } from '#tests/support/judged-evidence.ts'

const policy = { version: 1, settings: defaultSettings }

const primary = { proximity: 'primary' } as const
const against = { stance: 'contradicts' } as const
const aboutSaid = { question: 'said' } as const

const met = (given: Partial<PolicyCase> = {}): PolicyCase => ({
  ...{ answers: { said: null, so: 'confirmed' }, rationale: 'Measured [@e1].', asOf: '2026-06-03' },
  ...{ missing: { said: '', so: '' }, evidence: [piece(1, primary)] },
  article: waterArticle,
  ...given,
})
const lacking = (it: PolicyCase) => shortfalls(policy, it).map((shortfall) => shortfall.clause)
const disputed = { said: null, so: 'disputed' } as const
const said = (verdict: 'confirmed' | 'disputed' | 'unconfirmed') => ({ said: verdict, so: null })

/** Each fault breaks its clause and no other: taking a clause away turns its lines red. */
const faults: [ClauseName, string, PolicyCase][] = [
  ['rationaleIsGiven', 'no rationale', met({ rationale: '' })],
  ['rationaleIsGiven', 'a rationale of spaces', met({ rationale: ' \n ' })],
  ['citationsExist', 'a citation of nothing', met({ rationale: 'See [@e1] and [@e7].' })],
  ['asOfIsDated', 'no date', met({ asOf: '' })],
  ['soConfirmedIsSupported', 'no evidence', met({ evidence: [], rationale: 'Known.' })],
  ['soConfirmedIsSupported', 'one secondary piece', met({ evidence: [piece(1)] })],
  [
    'soConfirmedIsSupported',
    'two of one source',
    met({ evidence: [piece(1), piece(2, { sourceId: 's1' })] }),
  ],
  [
    ...(['soConfirmedIsSupported', 'two reprints of one story'] as const),
    met({ evidence: [reprint(1, piece(9)), reprint(2, piece(9))] }),
  ],
  [
    ...(['soConfirmedIsSupported', 'a primary piece of a party'] as const),
    met({ evidence: [piece(1, { ...primary, sourceId: 'party' })] }),
  ],
  [
    'soConfirmedIsSupported',
    'a primary piece without a pin',
    met({ evidence: [piece(1, { ...primary, pin: null })] }),
  ],
  ['soConfirmedIsSupported', 'a broken pin', met({ evidence: [piece(1, { ...primary, pin: 'broken' })] })],
  [
    'soConfirmedIsSupported',
    'context only',
    met({ evidence: [piece(1, { ...primary, stance: 'context' })] }),
  ],
  [
    'soConfirmedIsSupported',
    'support for “said”',
    met({ evidence: [piece(1, { ...primary, ...aboutSaid })] }),
  ],
  [
    ...(['soConfirmedIsSupported', 'a primary piece of the article’s own outlet'] as const),
    met({ evidence: [piece(1, { ...primary, sourceName: ' the  harbour GAZETTE' })] }),
  ],
  [
    ...(['soConfirmedIsSupported', 'a primary piece on our own domain'] as const),
    met({ evidence: [piece(1, { ...primary, url: 'https://www.ours.example/a' })] }),
  ],
  [
    'soContradictionIsAnswered',
    'an uncited contradiction',
    met({ evidence: [piece(1, primary), piece(2, against)] }),
  ],
  [
    'disputedIsContradicted',
    'so: only the outlet itself contradicts',
    met({
      answers: disputed,
      evidence: [piece(1, { ...primary, stance: 'contradicts', sourceName: 'The Harbour Gazette' })],
    }),
  ],
  [
    'saidConfirmedHoldsTheStatement',
    'only the outlet of the article carries it',
    met({
      answers: said('confirmed'),
      evidence: [piece(1, { ...primary, ...aboutSaid, sourceName: 'The Harbour Gazette' })],
    }),
  ],
  ['disputedIsContradicted', 'so: only support', met({ answers: disputed })],
  [
    ...(['disputedIsContradicted', 'so: an unpinned contradiction'] as const),
    met({ answers: disputed, evidence: [piece(1, { ...against, pin: null })] }),
  ],
  [
    ...(['disputedIsContradicted', 'said: a contradiction of “so”'] as const),
    met({ answers: said('disputed'), evidence: [piece(1, against)] }),
  ],
  [
    'unconfirmedSaysWhatIsMissing',
    'so',
    met({ answers: { said: null, so: 'unconfirmed' }, missing: { said: 'x', so: ' ' } }),
  ],
  [
    'unconfirmedSaysWhatIsMissing',
    'said',
    met({ answers: said('unconfirmed'), missing: { said: '', so: 'x' } }),
  ],
  ['saidConfirmedHoldsTheStatement', 'only evidence of “so”', met({ answers: said('confirmed') })],
  [
    ...(['saidConfirmedHoldsTheStatement', 'a secondary account'] as const),
    met({ answers: said('confirmed'), evidence: [piece(1, aboutSaid)] }),
  ],
  [
    ...(['saidConfirmedHoldsTheStatement', 'the statement, but no pin'] as const),
    met({ answers: said('confirmed'), evidence: [piece(1, { ...primary, ...aboutSaid, pin: null })] }),
  ],
]

describe('policy version 1', () => {
  test.each<[string, PolicyCase]>([
    ['one primary piece', met()],
    ['two independent secondary pieces', met({ evidence: [piece(1), piece(2)] })],
    [
      'a contradiction that is cited',
      met({ rationale: '[@e1], not [@e2].', evidence: [piece(1, primary), piece(2, against)] }),
    ],
    [
      'an unpinned contradiction',
      met({ evidence: [piece(1, primary), piece(2, { ...against, pin: null })] }),
    ],
    ['disputed with a pinned contradiction', met({ answers: disputed, evidence: [piece(1, against)] })],
    [
      'unconfirmed that says what is missing',
      met({ answers: said('unconfirmed'), missing: { said: 'A tape', so: '' } }),
    ],
    [
      'said: confirmed with the statement',
      met({ answers: said('confirmed'), evidence: [piece(1, { ...primary, ...aboutSaid })] }),
    ],
    [
      'said: confirmed with a party’s own statement',
      met({
        answers: said('confirmed'),
        evidence: [piece(1, { ...primary, ...aboutSaid, sourceId: 'party' })],
      }),
    ],
    [
      'disputed by a party',
      met({ answers: disputed, evidence: [piece(1, { ...against, sourceId: 'party' })] }),
    ],
  ])('is met by %s', (_, it) => expect(lacking(it)).toEqual([]))

  test.each(faults)('%s: %s', (clause, _, it) => expect(lacking(it)).toEqual([clause]))

  test('has a fault for every clause, and words for it', () => {
    expect(new Set(faults.map(([clause]) => clause))).toEqual(new Set(clauseNames))
  })

  test('names everything that is missing, each with what to do', () => {
    const nothing = met({
      answers: { said: 'confirmed', so: 'confirmed' },
      rationale: '',
      asOf: '',
      evidence: [],
    })
    expect(lacking(nothing)).toEqual([
      ...['rationaleIsGiven', 'asOfIsDated', 'soConfirmedIsSupported', 'saidConfirmedHoldsTheStatement'],
    ])
    const [one] = shortfalls(policy, met({ evidence: [piece(1)] }))
    expect(one?.sentence).toContain('One counts so far: pin one more from another source, or a primary one.')
  })

  test.each(faults)('left out, %s asks nothing: %s', (clause, _, it) => {
    const without = { clauses: clauseNames.filter((one) => one !== clause), secondaryRoots: 2 }
    const expected = choosableClauses.includes(clause) ? [] : [clause]
    expect(shortfalls({ version: 2, settings: without }, it).map((one) => one.clause)).toEqual(expected)
  })

  test('counts as many independent roots as the newsroom asks for', () => {
    const two = met({ evidence: [piece(1), piece(2)] })
    expect(lacking(two)).toEqual([])
    const [one] = shortfalls({ version: 2, settings: { ...defaultSettings, secondaryRoots: 3 } }, two)
    expect(one?.sentence).toContain('three independent secondary ones. Two count so far: pin one more')
  })

  test('says each clause in words of its own', () => {
    const words = clauseNames.map((clause) => clauseInWords(clause, defaultSettings))
    expect(new Set(words).size).toBe(clauseNames.length)
    expect(clauseInWords('soConfirmedIsSupported', { ...defaultSettings, secondaryRoots: 4 })).toContain(
      'four independent',
    )
  })
})
