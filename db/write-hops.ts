import { eq } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import type { HopDraft } from '#domain/hop-draft.ts'
import type { Tx } from './client.ts'
import { findOrAddSource } from './find-or-add-source.ts'
import { hop } from './schema/claim.ts'

type HopRow = Omit<typeof hop.$inferInsert, 'claimId'>

/** Finds or adds the sources of a chain, in its order. Before any article's chain of the log. */
export async function resolveHops(
  tx: Tx,
  actor: Actor,
  drafts: readonly HopDraft[],
  now: Date,
): Promise<HopRow[]> {
  const rows: HopRow[] = []
  for (const [index, { who, kind, cue, hedge }] of drafts.entries()) {
    const said = { position: index + 1, cue, hedge }
    if (kind === 'anonymous') rows.push({ ...said, anonymousDescription: who })
    else
      rows.push({
        ...said,
        // F: nobody has judged this source yet (Admiralty: "cannot be judged").
        sourceId: await findOrAddSource(tx, actor, { name: who, kind, reliability: 'F' }, now),
      })
  }
  return rows
}

/** Writes a claim's chain in place of the one it had, under the claim's lock. */
export async function replaceHops(tx: Tx, claimId: string, hops: HopRow[]): Promise<void> {
  await tx.delete(hop).where(eq(hop.claimId, claimId))
  if (hops.length > 0) await tx.insert(hop).values(hops.map((row) => ({ claimId, ...row })))
}
