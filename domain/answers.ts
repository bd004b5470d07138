import { type ClaimKind, questionsOf } from './claim.ts'
import type { Refusal } from './refusal.ts'
import { type Answers, questionLabel, questions } from './verdict.ts'

/**
 * Whether the answers fit the claim's questions (product.md, "Which questions a claim has"). This is no
 * policy clause: no override lifts it. A prediction's *so* stays unconfirmed until its date.
 */
export function answersFit(
  claim: { kind: ClaimKind; isAttributed: boolean; dueOn: string | null },
  answers: Answers,
  asOf: string,
): Refusal | null {
  const asked = questionsOf(claim)
  for (const question of questions) {
    if (asked.includes(question) && answers[question] === null)
      return { code: 'state', sentence: `Answer “${questionLabel[question]}”: this claim has that question.` }
    if (!asked.includes(question) && answers[question] !== null)
      return {
        code: 'state',
        sentence: `This claim does not have the question “${questionLabel[question]}”.`,
      }
  }
  if (claim.kind === 'prediction' && answers.so !== 'unconfirmed' && (!claim.dueOn || asOf < claim.dueOn))
    return {
      code: 'state',
      sentence: `A prediction stays unconfirmed until its date${claim.dueOn ? `, ${claim.dueOn}` : ''}.`,
    }
  return null
}
