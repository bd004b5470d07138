import { promisify } from 'node:util'
import {
  brotliCompress,
  brotliCompressSync,
  constants,
  createBrotliCompress,
  createGzip,
  gzip,
  gzipSync,
} from 'node:zlib'

export type Encoding = 'br' | 'gzip'
type Variants = { identity: Buffer; br?: Buffer; gzip?: Buffer }

const squeezeBrotli = promisify(brotliCompress)
const squeezeGzip = promisify(gzip)

/** Browsers send a handful of spellings; what else is sent is read anew each time. */
const spellings = new Map<string, Encoding | undefined>()

/** Brotli where it is taken, else gzip, else neither; a quality of 0 is a no. */
export function acceptedEncoding(header: string | string[] | undefined): Encoding | undefined {
  const asked = String(header ?? '')
  const known = spellings.get(asked)
  if (known !== undefined || spellings.has(asked)) return known
  const read = readEncoding(asked)
  if (spellings.size < 100 && asked.length < 100) spellings.set(asked, read)
  return read
}

function readEncoding(header: string): Encoding | undefined {
  const offers = new Map<string, boolean>()
  for (const part of header.split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
    offers.set(name, !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)))
  }
  return (['br', 'gzip'] as const).find((name) => offers.get(name) ?? offers.get('*') ?? false)
}

/** Texts worth squeezing; an event stream is not, since each of its lines must leave at once. */
export function isCompressible(contentType: unknown): boolean {
  return /^(text\/(?!event-stream)|application\/(.*\+)?(json|javascript|xml)|image\/svg)/.test(
    String(contentType ?? ''),
  )
}

/**
 * The variants of a body that are asked for, by default every one; what does not get smaller is left out. Brotli
 * above 6 takes two to three times as long for some thousandths of the bytes, and a first visitor waits for it.
 */
export async function compressOnce(
  identity: Buffer,
  contentType: string,
  wanted: readonly Encoding[] = ['br', 'gzip'],
): Promise<Variants> {
  if (!isCompressible(contentType) || identity.length < 512) return { identity }
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 6,
    [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
  }
  const squeeze = { br: () => squeezeBrotli(identity, { params }), gzip: () => squeezeGzip(identity) }
  const made = await Promise.all(wanted.map(async (name) => [name, await squeeze[name]()] as const))
  return { identity, ...Object.fromEntries(made.filter(([, body]) => body.length < identity.length)) }
}

/** Quick settings, for what is made for one person and sent once: 1 takes a third of the time of 3 for 10 % more. */
const quick = { br: { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }, gzip: { level: 5 } }

export function compressorFor(encoding: Encoding) {
  return encoding === 'br' ? createBrotliCompress(quick.br) : createGzip(quick.gzip)
}

/** The same at once, for some thousand bytes: it waits for no thread. */
export function compressNow(whole: Buffer, encoding: Encoding): Buffer {
  return encoding === 'br' ? brotliCompressSync(whole, quick.br) : gzipSync(whole, quick.gzip)
}
