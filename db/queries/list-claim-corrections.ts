import { and, arrayContains, asc, eq } from 'drizzle-orm'
import { isClaimCorrected } from '#domain/claim-corrected.ts'
import type { Database } from '../client.ts'
import { edition } from '../schema/edition.ts'
import { parseClaimOfEdition } from './find-edition.ts'

/**
 * The numbers of the editions that changed a claim for readers, oldest first; the one that brought it is the first. A
 * correction is of an article, so that this says whose of its claims it is. The readers' role is enough.
 */
export async function listClaimCorrections(
  db: Database,
  slug: string,
  claimNumber: number,
): Promise<number[]> {
  const rows = await db
    .select({ document: edition.document })
    .from(edition)
    .where(and(eq(edition.slug, slug), arrayContains(edition.claimNumbers, [claimNumber])))
    .orderBy(asc(edition.number))
  const editions = rows.map((row) => parseClaimOfEdition(row.document, claimNumber))
  return editions
    .filter((one, index) => isClaimCorrected(editions[index - 1] ?? null, one, claimNumber))
    .map((one) => one.number)
}
