import { eq } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import type { SourceKind } from '#domain/attribution.ts'
import type { Tx } from './client.ts'
import { findOrAddSource } from './find-or-add-source.ts'
import { hop } from './schema/claim.ts'

export type AttributionDraft = {
  voice: 'own voice' | 'named' | 'anonymous'
  speaker: string | null
  speakerKind?: SourceKind
  carrier: string | null
  carrierKind?: SourceKind
  cue: string | null
  hedge: string | null
}

type HopRow = Omit<typeof hop.$inferInsert, 'claimId'>

/** Finds or adds the sources of a chain: the first speaker, then the carrier. Before any article's chain. */
export async function resolveHops(
  tx: Tx,
  actor: Actor,
  draft: AttributionDraft,
  now: Date,
): Promise<HopRow[]> {
  if (draft.voice === 'own voice') return []
  const named = (name: string, kind: SourceKind) =>
    // F: nobody has judged this source yet (Admiralty: "cannot be judged").
    findOrAddSource(tx, actor, { name, kind, reliability: 'F' }, now)
  const { cue, hedge } = draft
  const hops: HopRow[] = []
  if (draft.speaker)
    hops.push(
      draft.voice === 'anonymous'
        ? { position: 1, anonymousDescription: draft.speaker, cue, hedge }
        : { position: 1, sourceId: await named(draft.speaker, draft.speakerKind ?? 'person'), cue, hedge },
    )
  if (draft.carrier)
    hops.push({
      position: hops.length + 1,
      sourceId: await named(draft.carrier, draft.carrierKind ?? 'outlet'),
    })
  return hops
}

/** Writes a claim's chain in place of the one it had, under the claim's lock. */
export async function replaceHops(tx: Tx, claimId: string, hops: HopRow[]): Promise<void> {
  await tx.delete(hop).where(eq(hop.claimId, claimId))
  if (hops.length > 0) await tx.insert(hop).values(hops.map((row) => ({ claimId, ...row })))
}
