import { type Answers, leadingVerdict } from './verdict.ts'
import { type Words, wordsIn } from './words/words.ts'

/**
 * The words that stand before a claim wherever its wording is a headline, so that a claim which is not
 * confirmed never stands alone as a fact (look.md, "the finding in true terms"); English unless told.
 */
export function findingLead({ said, so }: Answers, { t }: Words = wordsIn('en')): string {
  if (said && so) return t(`verdict.lead.both.${said}.${so}`)
  if (said) return t(`verdict.lead.said.${said}`)
  return t(`common.verdict.${leadingVerdict({ said, so })}`)
}

/** The headline of a claim's page, its title and its line in a citation. */
export function finding(claim: { wording: string; answers: Answers }, words?: Words): string {
  return `${findingLead(claim.answers, words)}: ${claim.wording}`
}
