import { type Refusal, Refused } from '#domain/refusal.ts'
import { type UploadFault, uploadFaultSentence } from '#domain/upload.ts'
import { BlobRefused } from '#outside/blob-store.ts'

const statusOf: Record<UploadFault, number> = {
  none: 400,
  empty: 400,
  'too large': 413,
  'other length': 400,
  'other digest': 400,
  cut: 400,
  full: 507,
}

/** An answer for the form's script, in the shape of the API's errors. */
export function told(status: number, message: string): Response {
  return Response.json({ error: { message } }, { status })
}

/** An answer for a browser without JavaScript, which shows what it is sent. */
export function saidPlainly(status: number, sentence: string): Response {
  return new Response(sentence, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}

/** The answer to what the store or the desk refused; any other error is thrown on. */
export function toldWhy(error: unknown): Response {
  if (error instanceof BlobRefused) return told(statusOf[error.fault], uploadFaultSentence[error.fault])
  if (error instanceof Refused) return told(refusedStatus(error.refusal), error.refusal.sentence)
  throw error
}

const refusedStatus = ({ code }: Refusal) => (code === 'role-needed' ? 403 : 409)
