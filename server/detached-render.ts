import { type IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { Duplex } from 'node:stream'

export type Handle = (request: IncomingMessage, response: ServerResponse) => unknown
export type Rendered = { status: number; headers: Record<string, string>; body: Buffer }

/** A request that no visitor sent as it is. Its socket is nobody's, so destroying it cuts nobody off. */
export function madeRequest(made: {
  method: string
  url: string
  headers: IncomingHttpHeaders
  body?: Buffer
}): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  request.method = made.method
  request.url = made.url
  request.headers = made.headers
  // 1.0 keeps chunk marks out of a detached reply's bytes.
  request.httpVersion = '1.0'
  request.httpVersionMajor = 1
  request.httpVersionMinor = 0
  if (made.body && made.body.length > 0) request.push(made.body)
  request.push(null)
  request.complete = true
  return request
}

/**
 * Runs the handler without a visitor and returns the whole reply. It rejects when the handler throws or
 * ends without answering. A socket that keeps what is written to it leaves Node's own reply untouched.
 */
export function renderDetached(handle: Handle, request: IncomingMessage): Promise<Rendered> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = new Duplex({
      read() {},
      write(chunk: Buffer, _encoding, written) {
        chunks.push(chunk)
        written()
      },
    })
    const response = new ServerResponse(request)
    response.shouldKeepAlive = false
    response.assignSocket(socket as Socket)
    response.once('finish', () => {
      response.detachSocket(socket as Socket)
      resolve(readReply(Buffer.concat(chunks)))
      response.emit('close')
    })
    socket.on('drain', () => response.emit('drain'))
    socket.once('close', () => reject(new Error('The render was cut off.')))
    Promise.resolve(handle(request, response)).then(
      () => response.writableEnded || reject(new Error('The handler ended without an answer.')),
      reject,
    )
  })
}

function readReply(raw: Buffer): Rendered {
  const split = raw.indexOf('\r\n\r\n')
  const [first = '', ...lines] = raw.subarray(0, split).toString('latin1').split('\r\n')
  const headers: Record<string, string> = {}
  for (const line of lines) {
    const colon = line.indexOf(':')
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim()
  }
  return { status: Number(first.split(' ')[1]), headers, body: raw.subarray(split + 4) }
}
