import { and, asc, inArray, isNull } from 'drizzle-orm'
import { refuse } from '#domain/refusal.ts'
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

/**
 * The links again, unless two claims read one piece of evidence in two ways for one question: only one of these would be
 * left, and the other, a contradiction perhaps, would go without a word.
 */
export function agreeing<L extends StandingLink>(claims: readonly Numbered[], links: readonly L[]): L[] {
  const once = new Map<string, L>()
  for (const link of links) {
    const key = `${link.evidenceId} ${link.question}`
    const other = once.get(key) ?? link
    once.set(key, other)
    if (!isAlike(link, other))
      refuse(
        'state',
        `${inWords(claims, other)} and ${inWords(claims, link)} are one piece of evidence for one question, and differ in stance, pin or what it shows. Take one of them off before you merge.`,
      )
  }
  return [...links]
}

type Numbered = { id: string; number: number }
type StandingLink = typeof evidenceLink.$inferSelect

const isAlike = (one: StandingLink, other: StandingLink) =>
  (['stance', 'shows', 'pinState', 'pinText'] as const).every((part) => one[part] === other[part])

const inWords = (claims: readonly Numbered[], { claimId, number }: StandingLink) =>
  `e${number} of claim ${claims.find(({ id }) => id === claimId)?.number}`

/** The links of several claims as one claim has them: numbered anew, each piece once for a question. */
export function renumbered(links: readonly InheritedLink[]): InheritedLink[] {
  const once = new Map<string, InheritedLink>()
  for (const link of links) {
    const key = `${link.evidenceId} ${link.question}`
    if (!once.has(key)) once.set(key, { ...link, number: once.size + 1 })
  }
  return [...once.values()]
}
