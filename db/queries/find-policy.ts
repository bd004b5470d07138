import { desc } from 'drizzle-orm'
import { policySettings } from '#domain/policy-settings.ts'
import type { Database } from '../client.ts'
import { policy } from '../schema/newsroom.ts'

/** The policy in force as readers may see it: what it asks and since when, not who set it or why. */
export async function findPolicy(db: Database) {
  const [newest] = await db
    .select({ version: policy.version, inForceFrom: policy.inForceFrom, settings: policy.settings })
    .from(policy)
    .orderBy(desc(policy.version))
    .limit(1)
  return newest ? { ...newest, settings: policySettings.parse(newest.settings) } : null
}
