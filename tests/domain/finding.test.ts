import { describe, expect, it } from 'vitest'
import { finding, findingLead } from '#domain/finding.ts'
import { type Answers, verdicts } from '#domain/verdict.ts'

const answers: Answers[] = [null, ...verdicts].flatMap((said) =>
  [null, ...verdicts].flatMap((so) => (said === null && so === null ? [] : [{ said, so }])),
)

describe('the finding in true terms', () => {
  it.each(answers)('said $said, so $so: has a lead of its own', (given) => {
    const same = answers.filter((other) => findingLead(other) === findingLead(given))
    // Only "both confirmed" and "so confirmed" may share theirs: nothing is taken back in either.
    const allowed =
      given.so === 'confirmed' && given.said !== 'disputed' && given.said !== 'unconfirmed' ? 2 : 1
    expect(same).toHaveLength(allowed)
  })

  it.each(answers.filter(({ so }) => so !== null && so !== 'confirmed'))(
    'said $said, so $so: names the verdict on so, and never begins with “Confirmed”',
    (given) => {
      expect(findingLead(given).toLowerCase()).toContain(given.so)
      expect(findingLead(given)).not.toMatch(/^Confirmed/)
    },
  )

  it('stands before the wording', () => {
    expect(finding({ wording: 'It rained.', answers: { said: 'confirmed', so: 'unconfirmed' } })).toBe(
      'Said, but unconfirmed: It rained.',
    )
  })
})
