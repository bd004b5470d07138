import { undoable } from '#domain/undo.ts'
import type { Queryable } from '../client.ts'
import { stepLines } from '../step-lines.ts'

/**
 * What a person did last to an article that can still be undone, as it goes on after “Undo: ”; null where nothing can.
 * `seq` is what the form sends back.
 */
export async function findUndoable(
  db: Queryable,
  articleId: string,
  actorId: string,
): Promise<{ seq: number; what: string } | null> {
  const step = undoable(await stepLines(db, articleId, actorId), actorId)
  return step && { seq: step.seq, what: step.what }
}
