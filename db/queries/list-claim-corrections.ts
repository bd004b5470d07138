import { and, arrayContains, asc, eq } from 'drizzle-orm'
import { isClaimCorrected } from '#domain/claim-corrected.ts'
import type { EditionDocument } from '#domain/edition.ts'
import { readEdition } from '#domain/edition-formats.ts'
import type { Database } from '../client.ts'
import { edition } from '../schema/edition.ts'

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
  const editions = rows.map((row) => ofOneClaim(row.document, claimNumber))
  return editions
    .filter((one, index) => isClaimCorrected(editions[index - 1] ?? null, one, claimNumber))
    .map((one) => one.number)
}

/** Whatever its format; the other claims, most of an edition, are not looked at. */
function ofOneClaim(text: string, claimNumber: number): EditionDocument {
  const stored = JSON.parse(text) as { claims: { number: number }[] }
  return readEdition({ ...stored, claims: stored.claims.filter((claim) => claim.number === claimNumber) })
}
