import { and, eq, sql } from 'drizzle-orm'
import type { Actor } from '#domain/actor.ts'
import { refuse } from '#domain/refusal.ts'
import type { Tx } from './client.ts'
import { upload } from './schema/evidence.ts'

/**
 * Takes a file that this person uploaded, once: it is evidence from here on. Refused when there is none of
 * that id, or another person's, or one that was taken before; nobody learns which.
 */
export async function takeUpload(
  tx: Tx,
  actor: Pick<Actor, 'id'>,
  uploadId: string,
): Promise<{ sha256: string; fileName: string }> {
  // The bytes first, as a removal of them does: it holds them and then takes away what still names them.
  await tx.execute(sql`
    select 1 from blob where sha256 = (select sha256 from upload where id = ${uploadId}) for key share`)
  const [taken] = await tx
    .delete(upload)
    .where(and(eq(upload.id, uploadId), eq(upload.personId, actor.id)))
    .returning({ sha256: upload.sha256, fileName: upload.fileName })
  return (
    taken ??
    refuse('not-found', 'The file you uploaded is no longer waiting. Upload it again, then attach it.')
  )
}
