import { type NewsroomDraft, newsroomChanges, newsroomSeen } from '#domain/newsroom-draft.ts'
import { permissions } from '#domain/permissions.ts'
import { insist, notFound, refuse } from '#domain/refusal.ts'
import { record } from '../audit.ts'
import { newsroom } from '../schema/newsroom.ts'
import { type Desk, transaction } from '../transaction.ts'

/**
 * An admin changes what the newsroom says of itself. Editions keep what they said when they were published: readers
 * see the change from the next one on. The desk, due times and the rules of independence have it at once.
 */
export async function describeNewsroom(desk: Desk, draft: NewsroomDraft): Promise<{ changed: string[] }> {
  return transaction(desk, async (tx, actor) => {
    const [current] = await tx.select().from(newsroom).for('update')
    insist(permissions.describeNewsroom(actor))
    if (!current) notFound('newsroom')
    const { basedOn, newsroomName: name, ...rest } = draft
    if (basedOn !== newsroomSeen(current)) refuse('stale', changedMeanwhile)
    const next = { name, ...rest }
    const changed = newsroomChanges(current, next)
    if (changed.length === 0)
      refuse('state', 'This is what the newsroom says already. Change something, or leave it.')
    await tx.update(newsroom).set(next)
    await record(tx, actor, { type: 'newsroom.described', changed }, desk.now)
    return { changed }
  })
}

const changedMeanwhile =
  'Another admin changed the newsroom after you opened this form, so nothing was saved. Compare what is there now with yours, then send again.'
