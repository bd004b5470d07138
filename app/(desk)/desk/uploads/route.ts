import { currentActor } from '#app/session.ts'
import { receiveFile } from './receive-file.ts'
import { receiveForm } from './receive-form.ts'
import { saidPlainly, told } from './told.ts'

/**
 * Takes a file of evidence. The form's script sends the bytes alone (application/octet-stream) and is
 * answered in JSON; without JavaScript the whole form comes and is led back to itself, nothing typed lost.
 * Who sends is known before a byte of the body is read.
 */
export async function POST(request: Request): Promise<Response> {
  const actor = await currentActor()
  const type = request.headers.get('content-type') ?? ''
  const isForm = /^multipart\/form-data\b/i.test(type)
  if (!actor) return isForm ? saidPlainly(401, signedOut.form) : told(401, signedOut.script)
  if (isForm) return receiveForm(request, actor)
  if (/^application\/octet-stream\b/i.test(type)) return receiveFile(request, actor)
  return told(415, 'Send the file as application/octet-stream, or a form as multipart/form-data.')
}

const signedOut = {
  form: 'Your session has ended, so nothing was saved. Go back in your browser: what you typed is still there. Sign in in another tab, then upload the file again.',
  script: 'Your session has ended, so the file was not kept. Sign in in another tab, then try again.',
}
