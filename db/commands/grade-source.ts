import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { permissions } from '#domain/permissions.ts'
import { insist, refuse } from '#domain/refusal.ts'
import type { GradeDraft } from '#domain/source-draft.ts'
import { record } from '../audit.ts'
import { standingSource } from '../known-source.ts'
import { source, sourceGrade } from '../schema/source.ts'
import { holdRegister } from '../source-register.ts'
import { type Desk, transaction } from '../transaction.ts'

/** An editor judges the record of a source anew, and says why. No claim changes: no clause of the policy reads it. */
export async function gradeSource(desk: Desk, draft: GradeDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    insist(permissions.gradeSource(actor))
    await holdRegister(tx)
    const { id, name, reliability: was } = await standingSource(tx, draft.subjectId)
    if (was !== draft.basedOn)
      refuse('stale', `${name} was graded ${was} after you opened this, so nothing was saved. Look again.`)
    const { reliability, reason } = draft
    await tx
      .insert(sourceGrade)
      .values({ id: uuidv7(), sourceId: id, reliability, reason, gradedAt: desk.now, gradedBy: actor.id })
    await tx.update(source).set({ reliability }).where(eq(source.id, id))
    await record(tx, actor, { type: 'source.graded', sourceId: id, name, reliability, reason }, desk.now)
  })
}
