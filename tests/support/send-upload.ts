import { createHash } from 'node:crypto'
import { Agent, request as ask, type OutgoingHttpHeaders } from 'node:http'
import { uploadAnswer, uploadRefusal } from '#domain/upload.ts'
import { sessionCookie } from './cast-session.ts'
import { runningFront } from './sign-in.ts'

type Sending = {
  headers?: OutgoingHttpHeaders
  chunked?: boolean
  /** Says this length instead of the real one, and hangs up after the last byte. */
  lying?: number
}

export type Answered = { status: number; text: string }

export const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
export const digestOf = (bytes: Uint8Array) =>
  `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`

/** The cookie header of a person of the cast who is signed in to the running Stet. */
export async function cookieOf(email: string): Promise<string> {
  const { name, value } = await sessionCookie(email, runningFront())
  return `${name}=${value}`
}

/** Sends bytes to the desk as its form's script does. Null where the connection ends without an answer. */
export function sendUpload(
  cookie: string,
  bytes: Uint8Array,
  sending: Sending = {},
): Promise<Answered | null> {
  const { headers, chunked = false, lying } = sending
  const length = chunked ? {} : { 'content-length': String(lying ?? bytes.length) }
  const { origin } = runningFront()
  // As a browser: one that asks to close may find the connection gone before it has read why it was refused.
  const agent = new Agent({ keepAlive: true })
  return new Promise<Answered | null>((resolve) => {
    const sent = ask(`${origin}/desk/uploads`, {
      method: 'POST',
      agent,
      headers: {
        ...{ cookie, origin, 'sec-fetch-site': 'same-origin' },
        ...{ 'content-type': 'application/octet-stream', 'x-file-name': 'evidence.bin' },
        ...length,
        ...headers,
      },
    })
    sent.on('error', () => resolve(null))
    sent.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', () => resolve(null))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
      )
    })
    if (chunked) sent.flushHeaders()
    const isCut = lying !== undefined && lying > bytes.length
    sent.write(bytes, () => isCut && sent.socket?.end())
    if (!isCut) sent.end()
  }).finally(() => agent.destroy())
}

export const kept = (answer: Answered | null) => uploadAnswer.parse(JSON.parse(answer?.text ?? 'null'))
export const refused = (answer: Answered | null) =>
  uploadRefusal.parse(JSON.parse(answer?.text ?? 'null')).error.message
