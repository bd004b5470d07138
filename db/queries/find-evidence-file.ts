import { eq } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { blob, evidence, tombstone } from '../schema/evidence.ts'

/** The file of a piece of evidence, as it is served; null where it has none. */
export async function findEvidenceFile(db: Database, evidenceId: string) {
  const [file] = await db
    .select({
      sha256: blob.sha256,
      size: blob.size,
      mediaType: blob.mediaType,
      fileName: evidence.fileName,
      removedAt: tombstone.removedAt,
    })
    .from(evidence)
    .innerJoin(blob, eq(blob.sha256, evidence.fileSha256))
    .leftJoin(tombstone, eq(tombstone.evidenceId, evidence.id))
    .where(eq(evidence.id, evidenceId))
  return file ? { ...file, fileName: file.fileName ?? 'file', isRemoved: file.removedAt !== null } : null
}
