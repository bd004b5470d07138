import { and, eq } from 'drizzle-orm'
import type { AnchoredWords } from '#domain/desk-event.ts'
import type { Anchor } from '#domain/text/anchors.ts'
import type { Tx } from './client.ts'
import { anchor } from './schema/claim.ts'

type Place = { claimId: string; revisionId: string; to: Anchor | null }

/**
 * Puts a claim's anchor in a revision, under the claim's lock; null takes it out of there. Answers with the words that it
 * stood on until now, null where the revision had none.
 */
export async function placeAnchor(tx: Tx, { claimId, revisionId, to }: Place): Promise<AnchoredWords | null> {
  const here = and(eq(anchor.claimId, claimId), eq(anchor.revisionId, revisionId))
  const [was] = await tx.select().from(anchor).where(here)
  if (to) {
    const { start: startsAt, end: endsAt, exact, prefix, suffix } = to
    const place = { startsAt, endsAt, exact, prefix, suffix }
    await tx
      .insert(anchor)
      .values({ claimId, revisionId, ...place })
      .onConflictDoUpdate({ target: [anchor.claimId, anchor.revisionId], set: place })
  } else {
    await tx.delete(anchor).where(here)
  }
  return was ? { words: was.exact, start: was.startsAt, end: was.endsAt } : null
}
