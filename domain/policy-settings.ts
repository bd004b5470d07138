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

/** One version of the policy, as it is stored: which clauses are in force, and what they count. */
export const policySettings = z.object({
  clauses: z.array(z.enum(clauseNames)),
  /** How many independent secondary roots stand in for a primary piece of evidence. */
  secondaryRoots: z.int().min(2).max(9),
})
export type PolicySettings = z.infer<typeof policySettings>
