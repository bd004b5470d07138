import { and, asc, inArray, isNull } from 'drizzle-orm'
import type { Tx } from './client.ts'
import { evidenceLink } from './schema/evidence.ts'

export type InheritedLink = Omit<typeof evidenceLink.$inferInsert, 'claimId' | 'linkedAt'>

/**
 * The standing links of evidence of locked claims, in the order of the ids given and of their numbers. Taken after the
 * register of sources and the derivations, so that none is removed meanwhile.
 */
export async function standingLinks(tx: Tx, claimIds: readonly string[]) {
  const rows = await tx
    .select()
    .from(evidenceLink)
    .where(and(inArray(evidenceLink.claimId, [...claimIds]), isNull(evidenceLink.detachedAt)))
    .orderBy(asc(evidenceLink.number))
  return claimIds.flatMap((id) => rows.filter(({ claimId }) => claimId === id))
}

/** The links of several claims as one claim has them: numbered anew, each piece once for a question. */
export function renumbered(links: readonly InheritedLink[]): InheritedLink[] {
  const once = new Map<string, InheritedLink>()
  for (const link of links) {
    const key = `${link.evidenceId} ${link.question}`
    if (!once.has(key)) once.set(key, { ...link, number: once.size + 1 })
  }
  return [...once.values()]
}
