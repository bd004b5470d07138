import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersFit } from '#domain/answers.ts'
import { type ClaimKind, claimKinds, questionsOf, type StageFacts, stageOf, stages } from '#domain/claim.ts'
import { changedVerdicts, correctionKinds, editionCorrectionKinds } from '#domain/correction.ts'
import { type Answers, leadingQuestion, leadingVerdict, questions, verdicts } from '#domain/verdict.ts'

describe('which questions a claim has', () => {
  test.each<[ClaimKind, boolean, string[]]>([
    ['fact', true, ['said', 'so']],
    ['fact', false, ['so']],
    ['figure', true, ['said', 'so']],
    ['figure', false, ['so']],
    ['quote', true, ['said']],
    ['quote', false, ['said']],
    ['prediction', true, ['said', 'so']],
    ['prediction', false, ['so']],
  ])('%s, attributed: %s', (kind, isAttributed, asked) => {
    expect(questionsOf({ kind, isAttributed })).toEqual(asked)
  })
})

const answer = fc.constantFrom(null, ...verdicts)
const answers: fc.Arbitrary<Answers> = fc.record({ said: answer, so: answer })
const claims = fc
  .record({ kind: fc.constantFrom(...claimKinds), isAttributed: fc.boolean() })
  .map((claim) => ({ ...claim, dueOn: claim.kind === 'prediction' ? '2026-06-10' : null }))

describe('whether answers fit', () => {
  test('exactly the questions that a claim has are answered', () => {
    fc.assert(
      fc.property(claims, answers, (claim, given) => {
        const answered = questions.filter((question) => given[question] !== null)
        const fits = answersFit(claim, given, '2026-06-10') === null
        expect(fits).toBe(answered.join() === questionsOf(claim).join())
      }),
    )
  })

  const prediction = { kind: 'prediction', isAttributed: false, dueOn: '2026-06-10' } as const
  test.each<[string, (typeof verdicts)[number], boolean]>([
    ['2026-06-09', 'confirmed', false],
    ['2026-06-09', 'disputed', false],
    ['2026-06-09', 'unconfirmed', true],
    ['2026-06-10', 'confirmed', true],
    ['2026-06-11', 'disputed', true],
  ])('a prediction for 10 June, as of %s: %s', (asOf, so, fits) => {
    expect(answersFit(prediction, { said: null, so }, asOf) === null).toBe(fits)
  })

  test('a prediction without a date is never judged', () => {
    const undated = { ...prediction, dueOn: null }
    expect(answersFit(undated, { said: null, so: 'confirmed' }, '2099-01-01')).toMatchObject({
      code: 'state',
    })
  })
})

describe('the stage of a claim', () => {
  const facts: fc.Arbitrary<StageFacts> = fc.record({
    ...{ hasSignOff: fc.boolean(), hasOpenProposal: fc.boolean(), wasSentBack: fc.boolean() },
    ...{ hasWork: fc.boolean(), isAssigned: fc.boolean() },
  })

  test('is one of the five, whatever the rows say', () => {
    fc.assert(fc.property(facts, (it) => stages.includes(stageOf(it))))
  })

  test('never goes back when a fact is added', () => {
    const names = ['hasSignOff', 'hasOpenProposal', 'wasSentBack', 'hasWork', 'isAssigned'] as const
    fc.assert(
      fc.property(facts, fc.constantFrom(...names), (it, name) => {
        const later = stages.indexOf(stageOf({ ...it, [name]: true }))
        expect(later).toBeGreaterThanOrEqual(stages.indexOf(stageOf(it)))
      }),
    )
  })

  const none: StageFacts = {
    ...{ hasSignOff: false, hasOpenProposal: false, wasSentBack: false, hasWork: false, isAssigned: false },
  }
  test.each<[Partial<StageFacts>, string]>([
    [{}, 'unassigned'],
    [{ isAssigned: true }, 'assigned'],
    [{ isAssigned: true, hasWork: true }, 'checking'],
    [{ isAssigned: true, wasSentBack: true }, 'checking'],
    [{ hasWork: true, hasOpenProposal: true }, 'proposed'],
    [{ hasOpenProposal: true, hasSignOff: true }, 'signed off'],
  ])('%o is %s', (given, stage) => expect(stageOf({ ...none, ...given })).toBe(stage))
})

describe('verdicts', () => {
  test.each<[Answers, string, string]>([
    [{ said: 'confirmed', so: 'disputed' }, 'so', 'disputed'],
    [{ said: 'confirmed', so: null }, 'said', 'confirmed'],
    [{ said: null, so: 'unconfirmed' }, 'so', 'unconfirmed'],
  ])('%o is led by %s', (given, question, verdict) => {
    expect([leadingQuestion(given), leadingVerdict(given)]).toEqual([question, verdict])
  })

  test('a verdict that answers nothing is none', () => {
    expect(() => leadingVerdict({ said: null, so: null })).toThrow('at least one question')
  })

  test('a changed verdict is one judged differently than in the last edition that held it, or one that is gone', () => {
    const judged = (number: number, said: Answers['said'], so: Answers['so']) => ({
      number,
      answers: { said, so },
    })
    const before = [
      judged(1, null, 'confirmed'),
      judged(2, 'confirmed', 'confirmed'),
      judged(3, null, 'disputed'),
    ]
    const after = [
      judged(1, null, 'confirmed'),
      judged(2, 'disputed', 'confirmed'),
      judged(4, null, 'disputed'),
    ]
    expect(changedVerdicts([before], after)).toEqual([2, 3])
    expect(changedVerdicts([before], before)).toEqual([])
    expect(changedVerdicts([before, after], [...after, judged(3, null, 'confirmed')])).toEqual([3])
    expect(changedVerdicts([before, after], [...after, judged(3, null, 'disputed')])).toEqual([])
    expect(changedVerdicts([], after)).toEqual([])
  })

  test('an edition is any kind of correction but a retraction', () => {
    expect([...editionCorrectionKinds, 'retraction']).toEqual([...correctionKinds])
  })
})
