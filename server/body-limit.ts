import type { IncomingMessage } from 'node:http'
import { uploadLimit } from './evidence-paths.ts'

/** Next's own limit for a server action is set to the same figure in next.config.ts. */
export const bodyLimit = 8 * 1024 * 1024

/**
 * A body of unknown length is counted here and handed on whole; one of stated length is left unread,
 * since the parser holds it to its word. `too-large` is said at the first byte that proves it. An upload is
 * always left unread: its route counts what it streams.
 */
export async function takeBody(
  request: IncomingMessage,
  isUpload: boolean,
): Promise<'too-large' | 'unread' | Buffer> {
  if (isUpload || request.headers['transfer-encoding'] === undefined) {
    const limit = isUpload ? uploadLimit : bodyLimit
    return Number(request.headers['content-length'] ?? 0) > limit ? 'too-large' : 'unread'
  }
  const chunks: Buffer[] = []
  let bytes = 0
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes <= bodyLimit) chunks.push(chunk)
      else resolve('too-large')
    })
    request.once('end', () => resolve(Buffer.concat(chunks)))
    request.once('error', reject)
    request.once('close', () => reject(new Error('The request ended early.')))
  })
}

/** Reads on for a while after a refusal: a browser that is cut while it sends shows no answer at all. */
export function drainRefused(request: IncomingMessage): void {
  // Whoever began to read it reads no more.
  request.removeAllListeners('readable')
  const cut = setTimeout(() => request.socket.destroy(), 10_000)
  cut.unref()
  request.on('data', () => {})
  request.once('close', () => clearTimeout(cut))
}
