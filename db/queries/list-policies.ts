import { desc, eq } from 'drizzle-orm'
import { policySettings } from '#domain/policy-settings.ts'
import type { Database } from '../client.ts'
import { policy } from '../schema/newsroom.ts'
import { person } from '../schema/people.ts'

/** Every version of the policy, newest first; a newsroom sets a few a year. */
export async function listPolicies(db: Database) {
  const rows = await db
    .select({
      version: policy.version,
      inForceFrom: policy.inForceFrom,
      settings: policy.settings,
      reason: policy.reason,
      setBy: person.name,
    })
    .from(policy)
    .leftJoin(person, eq(person.id, policy.setBy))
    .orderBy(desc(policy.version))
    .limit(500)
  return rows.map((row) => ({ ...row, settings: policySettings.parse(row.settings) }))
}
