import { type Answers, leadingVerdict, type Verdict, verdictWord } from './verdict.ts'

const both: Record<Verdict, Record<Verdict, string>> = {
  confirmed: {
    confirmed: 'Confirmed',
    disputed: 'Said, but disputed',
    unconfirmed: 'Said, but unconfirmed',
  },
  disputed: {
    confirmed: 'Confirmed, but who said it is disputed',
    disputed: 'Disputed, and so is who said it',
    unconfirmed: 'Unconfirmed, and who said it is disputed',
  },
  unconfirmed: {
    confirmed: 'Confirmed, but not who said it',
    disputed: 'Disputed, and not confirmed as said',
    unconfirmed: 'Unconfirmed, and not confirmed as said',
  },
}

const saidOnly: Record<Verdict, string> = {
  confirmed: 'Confirmed as said',
  disputed: 'Disputed that it was said',
  unconfirmed: 'Not confirmed as said',
}

/**
 * The words that stand before a claim wherever its wording is a headline, so that a claim which is not
 * confirmed never stands alone as a fact (look.md, "the finding in true terms").
 */
export function findingLead(answers: Answers): string {
  if (answers.said && answers.so) return both[answers.said][answers.so]
  if (answers.said) return saidOnly[answers.said]
  return verdictWord[leadingVerdict(answers)]
}

/** The headline of a claim's page, its title and its line in a citation. */
export function finding(claim: { wording: string; answers: Answers }): string {
  return `${findingLead(claim.answers)}: ${claim.wording}`
}
