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

export type DetachedHead = { status: number; headers: [name: string, value: string][] }
/** Where the bytes of a reply go that has no visitor's connection; `end` comes last, or never where it was cut. */
export type DetachedSink = { head(head: DetachedHead): void; bytes(bytes: Buffer): void; end(): void }

/**
 * A reply that is written to `sink` instead of a connection; destroying its socket cuts it. A socket that hands on what
 * is written to it leaves Node's own reply untouched.
 */
export function detachedResponse(request: IncomingMessage, sink: DetachedSink): ServerResponse {
  let begun = false
  const socket = new Duplex({
    read() {},
    write(chunk: Buffer, _encoding, written) {
      const split = begun ? 0 : chunk.indexOf('\r\n\r\n') + 4
      if (!begun) sink.head(readHead(chunk.subarray(0, split)))
      begun = true
      const body = chunk.subarray(split)
      if (body.length > 0) sink.bytes(body)
      written()
    },
  })
  const response = new ServerResponse(request)
  response.shouldKeepAlive = false
  response.sendDate = false
  response.assignSocket(socket as Socket)
  response.once('finish', () => {
    response.detachSocket(socket as Socket)
    sink.end()
    response.emit('close')
  })
  socket.on('drain', () => response.emit('drain'))
  return response
}

/** Runs the handler without a visitor and returns the whole reply; rejects when it throws or ends without answering. */
export function renderDetached(handle: Handle, request: IncomingMessage): Promise<Rendered> {
  return new Promise((resolve, reject) => {
    let known: DetachedHead = { status: 0, headers: [] }
    const pieces: Buffer[] = []
    const response = detachedResponse(request, {
      head: (head) => (known = head),
      bytes: (bytes) => pieces.push(bytes),
      end: () =>
        resolve({ ...known, headers: Object.fromEntries(known.headers), body: Buffer.concat(pieces) }),
    })
    response.socket?.once('close', () => reject(new Error('The render was cut off.')))
    Promise.resolve(handle(request, response)).then(
      () => response.writableEnded || reject(new Error('The handler ended without an answer.')),
      reject,
    )
  })
}

/** As Node has written it, less what is about a connection. */
function readHead(raw: Buffer): DetachedHead {
  const [first = '', ...lines] = raw.toString('latin1').trimEnd().split('\r\n')
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
  })
  return { status: Number(first.split(' ')[1]), headers: headers.filter(([name]) => name !== 'connection') }
}
