import type { ServerResponse } from 'node:http'
import { UPLOAD_BYTES } from '#domain/upload.ts'
import type { Target } from './request-target.ts'

/** Where a file of evidence is sent: the one body that is longer than a form's, streamed and never held. */
export function isUpload(method: string | undefined, { path }: Pick<Target, 'path'>): boolean {
  return method === 'POST' && path === '/desk/uploads'
}

/** The file, and the form around it where it comes with one. */
export const uploadLimit = UPLOAD_BYTES + 1024 * 1024

export const uploadTooLarge =
  'Nothing was saved: a file of evidence can have 100 MB. Go back in your browser: what you typed is still there. Attach the part that matters.'

/** What people outside sent to the desk: served inert, as it is (trust.md 6). */
export function isHeldFile({ path }: Pick<Target, 'path'>): boolean {
  return /^\/desk\/evidence\/[^/]+\/(file|preview)$/.test(path)
}

export const heldFilePolicy = "sandbox; default-src 'none'"

/** Next drops a Content-Length; without one nobody sees how far a download is, nor that it was cut. */
export function stateLength(response: ServerResponse): void {
  const length = response.getHeader('x-stet-length')
  response.removeHeader('x-stet-length')
  if (length !== undefined) response.setHeader('content-length', length)
}
