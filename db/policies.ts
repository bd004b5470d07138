import { inArray, sql } from 'drizzle-orm'
import type { Policy } from '#domain/policy.ts'
import { policySettings } from '#domain/policy-settings.ts'
import type { Queryable } from './client.ts'
import { policy } from './schema/newsroom.ts'

/** The newest version of the policy: what is judged now is judged under it. */
export async function policyInForce(db: Queryable): Promise<Policy> {
  return policyOf(await db.execute<Policy>(policyQuery()))
}

export const policyQuery = () => sql`select version, settings from policy order by version desc limit ${1}`

export function policyOf([newest]: readonly Policy[]): Policy {
  if (!newest) throw new Error('No policy is in force: the migrations did not run')
  return checked(newest)
}

/** The versions that verdicts were made under, by number. */
export async function policiesOf(db: Queryable, versions: number[]): Promise<Map<number, Policy>> {
  const rows = await db
    .select({ version: policy.version, settings: policy.settings })
    .from(policy)
    .where(inArray(policy.version, versions))
  return new Map(rows.map((row) => [row.version, checked(row)]))
}

/** A clause that this code does not know would silently not be asked: better an error. */
const checked = ({ version, settings }: Policy): Policy => ({
  version,
  settings: policySettings.parse(settings),
})
