import { z } from 'zod'

/** The clauses that a newsroom's policy can hold; each is a function of domain/policy.ts by the same name. */
export const clauseNames = [
  'rationaleIsGiven',
  'citationsExist',
  'asOfIsDated',
  'soConfirmedIsSupported',
  'soContradictionIsAnswered',
  'disputedIsContradicted',
  'unconfirmedSaysWhatIsMissing',
  'saidConfirmedHoldsTheStatement',
] as const
export type ClauseName = (typeof clauseNames)[number]

/** No newsroom can do without these: a page could not be read, or not be dated, without them. */
export const fixedClauses: readonly ClauseName[] = ['rationaleIsGiven', 'citationsExist', 'asOfIsDated']
/** The clauses that a newsroom chooses. */
export const choosableClauses = clauseNames.filter((clause) => !fixedClauses.includes(clause))

/** One version of the policy, as it is stored: which clauses are in force, and what they count. */
export const policySettings = z.object({
  clauses: z.array(z.enum(clauseNames)),
  /** How many independent secondary roots stand in for a primary piece of evidence. */
  secondaryRoots: z.int().min(2).max(9),
})
export type PolicySettings = z.infer<typeof policySettings>

/** What Stet comes with, as version 1 (product.md, Policy). */
export const defaultSettings: PolicySettings = { clauses: [...clauseNames], secondaryRoots: 2 }

/** Whether two settings ask the same. */
export function sameSettings(one: PolicySettings, other: PolicySettings): boolean {
  const key = ({ clauses, secondaryRoots }: PolicySettings) =>
    [...choosableClauses.filter((clause) => clauses.includes(clause)), secondaryRoots].join()
  return key(one) === key(other)
}
