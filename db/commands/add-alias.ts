import { v7 as uuidv7 } from 'uuid'
import { permissions } from '#domain/permissions.ts'
import { insist, refuse } from '#domain/refusal.ts'
import type { AliasDraft } from '#domain/source-draft.ts'
import { record } from '../audit.ts'
import { changeClaimsThrough } from '../change-claims-through.ts'
import { sourceNamed, standingSource } from '../known-source.ts'
import { lockClaimsOfOutlet } from '../publishers.ts'
import { sourceAlias } from '../schema/source.ts'
import { type Desk, transaction } from '../transaction.ts'

/**
 * An editor notes another name of a source; whoever types it from now on means this source. Where the outlet of an
 * article is called so, the source is its publisher from now on, and the claims that rest on it change.
 */
export async function addAlias(desk: Desk, draft: AliasDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    insist(permissions.nameSource(actor))
    const { alias } = draft
    const claims = await lockClaimsOfOutlet(tx, draft.subjectId, alias)
    const { id: sourceId, name } = await standingSource(tx, draft.subjectId)
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
    await changeClaimsThrough(
      tx,
      actor,
      claims,
      `${name} is now known as ${alias}, which published the article`,
      desk.now,
    )
  })
}
