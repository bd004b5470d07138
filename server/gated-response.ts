import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { compressNow, compressorFor, type Encoding } from './compression.ts'
import type { OwnReply } from './error-pages.ts'

type Gate = {
  /** Asked once, just before the head leaves: sets headers, or returns the answer to send instead. */
  decide: (response: ServerResponse) => { instead: OwnReply } | { encoding: Encoding | undefined }
}

/**
 * Holds a reply's head back until its first byte, since Next sets headers of its own and only then is it
 * known whether the render failed. Bytes then stream on, compressed where decided.
 */
export function gateResponse(response: ServerResponse, { decide }: Gate): void {
  const raw = {
    write: response.write.bind(response) as (chunk: unknown, ...rest: unknown[]) => boolean,
    end: response.end.bind(response) as (...all: unknown[]) => ServerResponse,
    writeHead: response.writeHead,
    flushHeaders: response.flushHeaders.bind(response),
  }
  let sink: Sink | undefined
  const open = (): Sink => {
    if (sink) return sink
    const decided = decide(response)
    response.writeHead = raw.writeHead
    if ('instead' in decided) sink = replaced(response, decided.instead, raw.end)
    else if (decided.encoding) sink = squeezed(response, decided.encoding, raw)
    else sink = raw
    return sink
  }

  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status
    const headers = rest.find((item) => typeof item === 'object' && item !== null)
    for (const [name, value] of headerPairs(headers)) response.setHeader(name, value)
    return response
  }) as ServerResponse['writeHead']
  response.flushHeaders = () => open().flushHeaders()
  response.write = ((...all: [unknown, ...unknown[]]) => open().write(...all)) as ServerResponse['write']
  response.end = ((...all: unknown[]) => {
    open().end(...all)
    return response
  }) as ServerResponse['end']
}

type Sink = {
  write: (chunk: unknown, ...rest: unknown[]) => boolean
  end: (...all: unknown[]) => unknown
  flushHeaders: () => void
}

/**
 * React hands over a page in hundreds of small pieces; each of them through the compressor alone costs more than it. A
 * page that is whole by then is squeezed at once: a compressor's stream costs more than its work on so few bytes. The
 * time is longer than a page takes while others are made beside it; what has more to wait for streams.
 */
const gathered = { bytes: 512 * 1024, ms: 150 }

function squeezed(response: ServerResponse, encoding: Encoding, raw: Sink): Sink {
  response.setHeader('content-encoding', encoding)
  response.removeHeader('content-length')
  // The head is decided and leaves with the first bytes: for whoever asks it has left.
  Object.defineProperty(response, 'headersSent', { value: true })
  let held: Uint8Array[] = []
  let bytes = 0
  let late: NodeJS.Timeout | undefined
  let stream: ReturnType<typeof compressorFor> | undefined
  response.once('close', () => {
    clearTimeout(late)
    stream?.destroy()
  })
  const gather = (): Buffer => {
    clearTimeout(late)
    late = undefined
    const whole = Buffer.concat(held)
    held = []
    bytes = 0
    return whole
  }
  const release = () => {
    stream ??= streamed(response, compressorFor(encoding), raw)
    return { stream, hasRoom: stream.write(gather()) }
  }
  // Next calls it after each chunk, so that what is ready leaves soon.
  Object.assign(response, { flush: () => (late ??= setTimeout(() => release().stream.flush(), gathered.ms)) })
  const write = (chunk: unknown, ...rest: unknown[]): boolean => {
    const encodingOf = rest.find((item) => typeof item === 'string') as BufferEncoding | undefined
    const piece = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk), encodingOf)
    held.push(piece)
    bytes += piece.length
    const written = rest.find((item) => typeof item === 'function')
    if (written) queueMicrotask(written as () => void)
    return bytes < gathered.bytes || release().hasRoom
  }
  return {
    write,
    end: (...all) => {
      if (all[0] !== undefined && all[0] !== null && typeof all[0] !== 'function')
        write(...(all as [unknown]))
      if (stream) return bytes > 0 ? release().stream.end() : stream.end()
      const whole = compressNow(gather(), encoding)
      response.setHeader('content-length', whole.length)
      raw.end(whole)
    },
    flushHeaders: () => {},
  }
}

/** For a page that does not come at once: its bytes go on to the visitor as the compressor gives them. */
function streamed<S extends ReturnType<typeof compressorFor>>(
  response: ServerResponse,
  stream: S,
  raw: Sink,
): S {
  stream.on('data', (chunk) => raw.write(chunk) || stream.pause())
  stream.on('end', () => raw.end())
  stream.on('error', (error) => response.destroy(error))
  stream.on('drain', () => response.emit('drain'))
  response.on('drain', () => stream.resume())
  raw.flushHeaders()
  return stream
}

/** Next goes on writing its page to nobody. */
function replaced(response: ServerResponse, own: OwnReply, end: (...all: unknown[]) => unknown): Sink {
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  response.statusCode = own.status
  response.statusMessage = ''
  for (const [name, value] of Object.entries(own.headers)) response.setHeader(name, value)
  end(own.body)
  return { write: () => true, end: () => {}, flushHeaders: () => {} }
}

function* headerPairs(headers: unknown): Generator<[string, string | number | readonly string[]]> {
  if (Array.isArray(headers)) {
    const flat: unknown[] = headers.flat()
    for (let at = 0; at + 1 < flat.length; at += 2) yield [String(flat[at]), String(flat[at + 1])]
    return
  }
  for (const [name, value] of Object.entries((headers ?? {}) as OutgoingHttpHeaders)) {
    if (value !== undefined) yield [name, value]
  }
}
