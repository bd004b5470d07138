import { clauseWords } from '#domain/policy.ts'

/** What the policy asks of a verdict, clause by clause. */
export function PolicyClauses() {
  return (
    <ul className="list-disc space-y-1.5 ps-5 text-muted">
      {Object.entries(clauseWords).map(([clause, words]) => (
        <li key={clause}>{words}</li>
      ))}
    </ul>
  )
}
