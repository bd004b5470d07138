import { asc, eq } from 'drizzle-orm'
import type { Hop } from '#domain/attribution.ts'
import type { Queryable } from '../client.ts'
import { hop } from '../schema/claim.ts'
import { source } from '../schema/source.ts'

/** The attribution chain of a claim, first speaker first; empty where the article speaks itself. */
export async function listHops(db: Queryable, claimId: string): Promise<Hop[]> {
  const rows = await db
    .select({
      position: hop.position,
      description: hop.anonymousDescription,
      name: source.name,
      kind: source.kind,
      cue: hop.cue,
      hedge: hop.hedge,
    })
    .from(hop)
    .leftJoin(source, eq(source.id, hop.sourceId))
    .where(eq(hop.claimId, claimId))
    .orderBy(asc(hop.position))
  return rows.map(({ description, name, ...rest }) => ({
    ...rest,
    name: name ?? description ?? '',
    isAnonymous: description !== null,
  }))
}
