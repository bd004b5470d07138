import { desk } from '#db/client.ts'
import { keepUpload } from '#db/commands/keep-upload.ts'
import type { Actor } from '#domain/actor.ts'
import { fileNameOf } from '#domain/file-name.ts'
import { type Expected, hasBlob, storeBlob } from '#outside/blob-store.ts'

/** First the bytes, durably, then the rows that name them: a row never points at nothing. */
export async function keepFile(
  actor: Actor,
  sent: { bytes: AsyncIterable<Uint8Array>; name: string; expected?: Expected },
) {
  const stored = await storeBlob(sent.bytes, sent.expected)
  const fileName = fileNameOf(sent.name)
  const at = { db: desk(), actorId: actor.id, now: new Date() }
  const { uploadId } = await keepUpload(at, { ...stored, fileName }, () => hasBlob(stored.sha256))
  return { uploadId, fileName, size: stored.size, sha256: stored.sha256, mediaType: stored.mediaType }
}

/**
 * The bytes of a body. Leaving the loop early leaves the body alone: cancelling it would cut the connection
 * before the refusal is out.
 */
export async function* bytesOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (!body) return
  const reader = body.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    reader.releaseLock()
  }
}
