import { z } from 'zod'
import { sessionId } from '#app/session.ts'
import { desk } from '#db/client.ts'
import { keepForm } from '#db/commands/keep-form.ts'
import type { Actor } from '#domain/actor.ts'
import { Refused } from '#domain/refusal.ts'
import type { UploadOutcome } from '#domain/upload.ts'
import { BlobRefused } from '#outside/blob-store.ts'
import { readMultipart } from '#outside/multipart.ts'
import { bytesOf, keepFile } from './keep-file.ts'
import { saidPlainly } from './told.ts'

type Received = { outcome: UploadOutcome; values: Record<string, string> }

/**
 * The whole evidence form, sent by its upload button without JavaScript: the file is kept, everything typed
 * is kept with it, and the browser is led back to the form.
 */
export async function receiveForm(request: Request, actor: Actor): Promise<Response> {
  let received: Received = { outcome: 'none', values: {} }
  const type = request.headers.get('content-type') ?? ''
  const form = await readMultipart(type, bytesOf(request.body), async (file) => {
    received = await receive(actor, file)
  }).catch(unlessCut)
  const claimId = z.uuid().safeParse(form?.claimId)
  if (!form || !claimId.success)
    return saidPlainly(400, 'The form did not arrive whole, so nothing was saved. Send it again.')
  const path = `/desk/claims/${claimId.data}/evidence`
  const values = { ...form, ...received.values }
  const kept = { form: 'attach-evidence', path, values }
  const { keptId } = await keepForm(desk(), kept, await sessionId(), new Date())
  const query = new URLSearchParams({ kept: keptId, upload: received.outcome })
  return new Response(null, { status: 303, headers: { location: `${path}?${query}#file` } })
}

async function receive(
  actor: Actor,
  file: { name: string; bytes: AsyncIterable<Uint8Array> },
): Promise<Received> {
  try {
    const { uploadId, fileName, size } = await keepFile(actor, file)
    const values = { uploadId, uploadName: fileName, uploadSize: String(size) }
    return { outcome: 'kept', values }
  } catch (error) {
    if (error instanceof BlobRefused) return { outcome: error.fault, values: {} }
    if (error instanceof Refused) return { outcome: 'busy', values: {} }
    throw error
  }
}

function unlessCut(error: unknown): null {
  if (error instanceof BlobRefused) return null
  throw error
}
