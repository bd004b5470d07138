import { clauseInWords, isInForce } from '#domain/policy.ts'
import { clauseNames, type PolicySettings } from '#domain/policy-settings.ts'

/** What the policy asks of a verdict, clause by clause. */
export function PolicyClauses({ settings }: { settings: PolicySettings }) {
  const inForce = clauseNames.filter((clause) => isInForce(settings, clause))
  return (
    <ul className="list-disc space-y-1.5 ps-5">
      {inForce.map((clause) => (
        <li key={clause}>{clauseInWords(clause, settings)}</li>
      ))}
    </ul>
  )
}
