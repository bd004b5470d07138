import { type ClientRequest, get, type IncomingMessage } from 'node:http'
import { vi } from 'vitest'

/** A browser's side of an event stream: what came so far, and whether the server ended it. */
export async function readEvents(port: number, headers: Record<string, string>, path = '/api/events') {
  const asked: ClientRequest = get({
    ...{ port, host: '127.0.0.1', path, agent: false },
    headers: { host: 'localhost:3000', 'accept-encoding': 'br, gzip', ...headers },
  })
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    asked.once('response', resolve)
    asked.once('error', reject)
  })
  const seen = { text: '', isEnded: false }
  response.setEncoding('utf8')
  response.on('data', (chunk: string) => {
    seen.text += chunk
  })
  response.on('end', () => {
    seen.isEnded = true
  })
  response.on('error', () => {})
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    seen,
    hangUp: () => asked.destroy(),
    until: (words: string, timeout = 3_000) =>
      vi.waitFor(
        () => {
          if (!seen.text.includes(words)) throw new Error(`“${words}” is not in “${seen.text}”`)
        },
        { timeout },
      ),
    untilEnded: (timeout = 3_000) =>
      vi.waitFor(
        () => {
          if (!seen.isEnded) throw new Error('The stream is still open.')
        },
        { timeout },
      ),
  }
}
