import { and, eq, sql } from 'drizzle-orm'
import { permissions } from '#domain/permissions.ts'
import { insist, notFound, refuse } from '#domain/refusal.ts'
import type { AliasRemovalDraft } from '#domain/source-draft.ts'
import { record } from '../audit.ts'
import { changeClaimsThrough } from '../change-claims-through.ts'
import { standingSource } from '../known-source.ts'
import { lockClaimsOfOutlet } from '../publishers.ts'
import { source, sourceAlias } from '../schema/source.ts'
import { type Desk, transaction } from '../transaction.ts'

/** An editor takes a name off a source. The name of a source that was merged into it stays. */
export async function removeAlias(desk: Desk, draft: AliasRemovalDraft): Promise<void> {
  await transaction(desk, async (tx, actor) => {
    insist(permissions.nameSource(actor))
    const [called] = await tx
      .select({ alias: sourceAlias.name })
      .from(sourceAlias)
      .where(and(eq(sourceAlias.id, draft.aliasId), eq(sourceAlias.sourceId, draft.subjectId)))
    const claims = await lockClaimsOfOutlet(tx, draft.subjectId, called?.alias ?? '')
    const { id: sourceId, name } = await standingSource(tx, draft.subjectId)
    const [removed] = await tx
      .delete(sourceAlias)
      .where(and(eq(sourceAlias.id, draft.aliasId), eq(sourceAlias.sourceId, sourceId)))
      .returning({ alias: sourceAlias.name })
    if (!removed) notFound('name of this source')
    const { alias } = removed
    const [merged] = await tx
      .select({ id: source.id })
      .from(source)
      .where(eq(sql`lower(${source.name})`, sql`lower(${alias})`))
    if (merged) refuse('state', `${alias} was merged into ${name}, so the name stays with it.`)
    await record(tx, actor, { type: 'source.alias-removed', sourceId, name, alias }, desk.now)
    await changeClaimsThrough(
      tx,
      actor,
      claims,
      `${name} is no longer known as ${alias}, which published the article`,
      desk.now,
    )
  })
}
