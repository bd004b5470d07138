import { startingForm } from '#app/kept-form.ts'
import { desk } from '#db/client.ts'
import { findUndoable } from '#db/queries/find-undoable.ts'
import type { Actor } from '#domain/actor.ts'
import { permissions } from '#domain/permissions.ts'
import * as actions from './actions.ts'

type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** What the bench can do for this person: why they may not make claims, their last step, and what was kept for them. */
export async function loadBench(actor: Actor, articleId: string, searchParams: SearchParams) {
  const refusal = permissions.extractClaim(actor)?.sentence ?? null
  const [undoable, started] = await Promise.all([
    refusal === null ? findUndoable(desk(), articleId, actor.id) : null,
    startingForm('make-claim', searchParams, { articleId }, ['passageId']),
  ])
  return { actions: { ...actions }, refusal, undoable, kept: started.refusal ? started : null }
}
