import { v7 as uuidv7 } from 'uuid'
import { refuse } from '#domain/refusal.ts'
import { blob, upload } from '../schema/evidence.ts'
import { type Desk, transaction } from '../transaction.ts'

type HeldFile = {
  sha256: string
  size: number
  mediaType: string
  heldText: string | null
  fileName: string
}

/**
 * Somebody sent a file, whose bytes are durable in the store by now; a form of theirs can name it from here on.
 * `isHeld` is asked under the blob's lock: a removal of the same bytes that ran meanwhile is not overlooked.
 */
export async function keepUpload(
  desk: Desk,
  { fileName, ...held }: HeldFile,
  isHeld: () => Promise<boolean>,
): Promise<{ uploadId: string }> {
  return transaction(desk, async (tx, actor) => {
    const { heldText } = held
    await tx
      .insert(blob)
      .values({ ...held, storedAt: desk.now })
      .onConflictDoUpdate({ target: blob.sha256, set: { heldText, emptiedAt: null } })
    if (!(await isHeld()))
      refuse('busy', 'The same file was removed at this moment, so it was not kept. Upload it again.')
    const uploadId = uuidv7()
    const { sha256 } = held
    await tx
      .insert(upload)
      .values({ id: uploadId, personId: actor.id, sha256, fileName, uploadedAt: desk.now })
    return { uploadId }
  })
}
