import { undoable } from '#domain/undo.ts'
import type { Queryable } from '../client.ts'
import { stepLines } from '../step-lines.ts'

/** A step as it goes on after “Undo: ”, and what the form sends back. */
export type Undoable = { seq: number; what: string }

/** What a person did last to an article that can still be undone; null where nothing can. */
export async function findUndoable(
  db: Queryable,
  articleId: string,
  actorId: string,
): Promise<Undoable | null> {
  const step = undoable(await stepLines(db, articleId, actorId), actorId)
  return step && { seq: step.seq, what: step.what }
}
