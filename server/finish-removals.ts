import { desk } from '#db/client.ts'
import { emptyBlob } from '#db/commands/empty-blob.ts'
import { listEmptiedBlobs } from '#db/queries/list-emptied-blobs.ts'
import { hasBlob, removeBlob } from '#outside/blob-store.ts'

/** Takes out the bytes of removed evidence that a crash left between the removal and the taking out. */
export async function finishRemovals(): Promise<void> {
  for (const sha256 of await listEmptiedBlobs(desk()))
    if (await hasBlob(sha256)) await emptyBlob({ db: desk() }, sha256, removeBlob)
}
