import { clauseInWords, isInForce } from './policy.ts'
import { clauseNames, type PolicySettings } from './policy-settings.ts'

/** What one version of the policy asks that another does not, in words. */
export function policyDifference(
  from: PolicySettings,
  to: PolicySettings,
): { added: string[]; dropped: string[] } {
  const words = (settings: PolicySettings) =>
    clauseNames
      .filter((clause) => isInForce(settings, clause))
      .map((clause) => clauseInWords(clause, settings))
  const [before, after] = [words(from), words(to)]
  return {
    added: after.filter((one) => !before.includes(one)),
    dropped: before.filter((one) => !after.includes(one)),
  }
}
