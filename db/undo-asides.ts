import { inArray } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import { passagesInWords } from '#domain/numbers-in-words.ts'
import { refuse } from '#domain/refusal.ts'
import type { Step } from '#domain/step.ts'
import type { Tx } from './client.ts'
import { passagesUnderLock } from './passage-facts.ts'
import { setAside } from './schema/article.ts'

type OnPassages = Extract<Step, { kind: 'set aside' | 'taken up' }>

/**
 * Passages that were set aside are unread again; those that were taken up are set aside again, by whom and for the reason
 * that they were. Under the article's lock.
 */
export async function undoAsides(
  tx: Tx,
  actor: Actor,
  articleId: string,
  { kind, asides }: OnPassages,
  now: Date,
): Promise<void> {
  if (kind === 'taken up') await insistOnUnclaimed(tx, articleId, asides)
  await tx
    .update(setAside)
    .set(
      kind === 'set aside' ? { takenUpAt: now, takenUpBy: actor.id } : { takenUpAt: null, takenUpBy: null },
    )
    .where(inArray(setAside.id, asides))
}

/** A claim that came onto a passage since keeps it from being set aside, as in setting it aside anew. */
async function insistOnUnclaimed(tx: Tx, articleId: string, asides: string[]): Promise<void> {
  const rows = await tx
    .select({ passageId: setAside.passageId })
    .from(setAside)
    .where(inArray(setAside.id, asides))
  const ids = rows.map(({ passageId }) => passageId)
  const { passages } = await passagesUnderLock(tx, articleId, ids)
  const claimed = passages.filter(({ isClaimed }) => isClaimed).map(({ position }) => position)
  if (claimed.length > 0)
    refuse('state', `A claim stands on ${passagesInWords(claimed)} by now, so nothing was undone.`)
}
