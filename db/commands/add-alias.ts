import { v7 as uuidv7 } from 'uuid'
import { permissions } from '#domain/permissions.ts'
import { insist, refuse } from '#domain/refusal.ts'
import type { AliasDraft } from '#domain/source-draft.ts'
import { record } from '../audit.ts'
import { sourceNamed, standingSource } from '../known-source.ts'
import { sourceAlias } from '../schema/source.ts'
import { holdRegister } from '../source-register.ts'
import { type Desk, transaction } from '../transaction.ts'

/** An editor notes another name of a source; whoever types it from now on means this source. */
export async function addAlias(desk: Desk, draft: AliasDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    insist(permissions.nameSource(actor))
    await holdRegister(tx)
    const { id: sourceId, name } = await standingSource(tx, draft.subjectId)
    const { alias } = draft
    const taken = await sourceNamed(tx, alias)
    if (taken?.id === sourceId) refuse('state', `${name} is called ${alias} already.`)
    if (taken)
      refuse(
        'state',
        `${alias} is what the desk calls another source, ${taken.name}. If both are the same, merge one into the other.`,
      )
    await tx
      .insert(sourceAlias)
      .values({ id: uuidv7(), sourceId, name: alias, addedAt: desk.now, addedBy: actor.id })
    await record(tx, actor, { type: 'source.alias-added', sourceId, name, alias }, desk.now)
  })
}
