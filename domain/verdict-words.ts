import type { ProposalFate } from './proposal-fate.ts'
import type { Answers, Question } from './verdict.ts'

type LastProposal = {
  answers: Answers
  rationale: string
  inShort: readonly string[]
  missing: Record<Question, string>
  reply: string | null
  recheckOn: string | null
  overrideReason: string | null
  fate: ProposalFate
}

/**
 * What the form of a new proposal starts with: the words of the last one when it was sent back or withdrawn, or
 * fell, for the questions that the claim still has. The *as of* date is not among them: it is a new verdict.
 */
export function verdictWords(
  last: LastProposal | null,
  questions: readonly Question[],
): Record<string, string> {
  if (!last || last.fate.state === 'waiting' || last.fate.state === 'signed off') return {}
  const { said, so } = last.answers
  const { rationale, inShort, missing, reply, recheckOn, overrideReason } = last
  return {
    ...(questions.includes('said') && { said: said ?? '', missingSaid: missing.said }),
    ...(questions.includes('so') && { so: so ?? '', missingSo: missing.so }),
    rationale,
    inShort: inShort.join('\n'),
    reply: reply ?? '',
    recheckOn: recheckOn ?? '',
    overrideReason: overrideReason ?? '',
  }
}
