import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Form, type OwnReply, type OwnStatus, ownReply } from './error-pages.ts'
import { isUpload } from './evidence-paths.ts'
import type { Target } from './request-target.ts'

/** One request on its way through the front. */
export type Exchange = {
  request: IncomingMessage
  response: ServerResponse
  target: Target
  requestId: string
}

/** How the asker wants to be told of a failure: a page, a sentence for Next's client, or JSON. */
function wantedForm({ request, target }: Exchange): Form {
  if (target.path.startsWith('/api/') || isScriptUpload(request, target)) return 'json'
  if (request.headers['next-action'] !== undefined || request.headers.rsc !== undefined) return 'text'
  return target.kind === 'asset' ? 'text' : 'page'
}

/** The script of the form sends the file alone; without it, the browser sends the whole form. */
function isScriptUpload({ method, headers }: IncomingMessage, target: Target): boolean {
  return isUpload(method, target) && !/^multipart\//i.test(headers['content-type'] ?? '')
}

/** The front's own answer for this asker. */
export function ownAnswer(exchange: Exchange, status: OwnStatus, sentence?: string): OwnReply {
  return ownReply(status, {
    form: wantedForm(exchange),
    requestId: exchange.requestId,
    audience: isForReaders(exchange, status) ? 'reader' : 'desk',
    sentence,
  })
}

/** Where nothing is, a reader who mistyped is likelier than a colleague, but for the desk's own addresses. */
function isForReaders({ target: { kind, path } }: Exchange, status: OwnStatus): boolean {
  return (
    kind === 'public' ||
    (status === 404 && !/^\/(desk|api|_next|setup|sign-in|invitation|new-password)(\/|$)/.test(path))
  )
}

export function sendOwn({ request, response }: Exchange, own: OwnReply): void {
  response.statusCode = own.status
  for (const [name, value] of Object.entries(own.headers)) response.setHeader(name, value)
  response.end(request.method === 'HEAD' ? undefined : own.body)
}
