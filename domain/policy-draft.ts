import { z } from 'zod'
import { basedOn, prose } from './form-fields.ts'
import { choosableClauses, clauseNames, fixedClauses, type PolicySettings } from './policy-settings.ts'

const tick = z.string().default('')

/** One tick a clause, by its name; what cannot be left out is not asked. */
const ticks = Object.fromEntries(choosableClauses.map((clause) => [clause, tick]))

const secondaryRoots = z.coerce
  .number({ error: 'Choose a number from 2 to 9.' })
  .int('Choose a whole number.')
  .min(2, 'At least two: one secondary root alone corroborates nothing.')
  .max(9, 'At most nine.')

const settingsFields = z.object({ ...ticks, secondaryRoots })

/** The settings that a form, or the address of the preview, holds. */
export const policyProposal = settingsFields.transform(settingsOf)

export const policyDraft = settingsFields
  .extend({ basedOn, reason: prose({ max: 1_000, empty: 'Say why the policy changes.' }) })
  .transform((draft) => ({ basedOn: draft.basedOn, reason: draft.reason, settings: settingsOf(draft) }))
export type PolicyDraft = z.infer<typeof policyDraft>

/** The values that a form of these settings starts with. */
export function policyValues(settings: PolicySettings): Record<string, string> {
  return {
    ...Object.fromEntries(
      choosableClauses.map((clause) => [clause, settings.clauses.includes(clause) ? 'yes' : '']),
    ),
    secondaryRoots: `${settings.secondaryRoots}`,
  }
}

function settingsOf(fields: { secondaryRoots: number } & Record<string, unknown>): PolicySettings {
  return {
    clauses: clauseNames.filter((clause) => fixedClauses.includes(clause) || fields[clause] === 'yes'),
    secondaryRoots: fields.secondaryRoots,
  }
}
