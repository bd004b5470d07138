import { eq, sql } from 'drizzle-orm'
import type { Tx } from './client.ts'
import { claim } from './schema/claim.ts'

/** The next number of evidence on a claim, under its lock; never used again, even when the evidence is taken off. */
export async function takeEvidenceNumber(tx: Tx, claimId: string): Promise<number> {
  const [taken] = await tx
    .update(claim)
    .set({ nextEvidenceNumber: sql`${claim.nextEvidenceNumber} + 1` })
    .where(eq(claim.id, claimId))
    .returning({ next: claim.nextEvidenceNumber })
  if (!taken) throw new Error('The claim went away under its lock')
  return taken.next - 1
}
