import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { UPLOAD_BYTES } from '#domain/upload.ts'
import { env } from '#env.ts'
import { kindReader, type ReadKind } from './media-type.ts'

type StoredBlob = ReadKind & { sha256: string; size: number }

/** What the sender said of the bytes beforehand; what is not as said is not kept. */
export type Expected = { bytes?: number; sha256?: string }

export type BlobFault = 'empty' | 'too large' | 'other length' | 'other digest' | 'cut' | 'full'

/** The bytes were not kept, and nothing of them is left behind. */
export class BlobRefused extends Error {
  readonly fault: BlobFault
  constructor(fault: BlobFault, cause?: unknown) {
    super(`The file was not kept: ${fault}`, { cause })
    this.name = 'BlobRefused'
    this.fault = fault
  }
}

/** Below STET_DATA, which the launcher makes absolute. */
export const blobFolder = () => join(env().STET_DATA, 'blobs')

const placeOf = (sha256: string) => join(blobFolder(), sha256.slice(0, 2), sha256.slice(2, 4), sha256)
const previewOf = (sha256: string) => join(blobFolder(), 'previews', `${sha256}.webp`)

/**
 * Streams bytes to the store and answers once they are durable: written aside, synced, renamed to their own
 * hash, and the folders synced. Throws `BlobRefused`; bytes of the same hash are stored once.
 */
export async function storeBlob(
  source: AsyncIterable<Uint8Array>,
  expected: Expected = {},
): Promise<StoredBlob> {
  const aside = join(blobFolder(), 'incoming', `${process.pid}-${randomUUID()}`)
  try {
    await mkdir(dirname(aside), { recursive: true, mode: 0o700 })
    const file = await open(aside, 'wx', 0o600)
    const written = await write(source, file, expected).finally(() => file.close())
    const place = placeOf(written.sha256)
    await mkdir(dirname(place), { recursive: true, mode: 0o700 })
    await rename(aside, place)
    for (const folder of [dirname(place), dirname(dirname(place)), blobFolder()]) await syncFolder(folder)
    return written
  } catch (error) {
    await rm(aside, { force: true })
    const isFull =
      error instanceof Error && 'code' in error && /^(ENOSPC|EDQUOT|EFBIG)$/.test(`${error.code}`)
    throw isFull ? new BlobRefused('full', error) : error
  }
}

async function write(source: AsyncIterable<Uint8Array>, file: FileHandle, expected: Expected) {
  const hash = createHash('sha256')
  const kind = kindReader()
  let size = 0
  for await (const chunk of uncut(source)) {
    size += chunk.length
    if (size > UPLOAD_BYTES) throw new BlobRefused('too large')
    hash.update(chunk)
    kind.take(chunk)
    await file.appendFile(chunk)
  }
  const sha256 = hash.digest('hex')
  if (expected.bytes !== undefined && size !== expected.bytes) throw new BlobRefused('other length')
  if (expected.sha256 !== undefined && sha256 !== expected.sha256) throw new BlobRefused('other digest')
  if (size === 0) throw new BlobRefused('empty')
  await file.sync()
  return { sha256, size, ...(await kind.end()) }
}

/** Tells a sender who went away from a disk that fails: only the first is the sender's. */
async function* uncut(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* source
  } catch (error) {
    throw error instanceof BlobRefused ? error : new BlobRefused('cut', error)
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path)
  await folder.sync().finally(() => folder.close())
}

/** The bytes of a blob, from `start` on, or null where they are not held. The caller reads or destroys the stream. */
export async function openBlob(sha256: string): Promise<Readable | null> {
  const file = await open(placeOf(sha256)).catch(unlessAbsent)
  return file ? createReadStream('', { fd: file }) : null
}

export async function hasBlob(sha256: string): Promise<boolean> {
  return (await stat(placeOf(sha256)).catch(unlessAbsent)) !== null
}

/** Where the bytes lie, for who has to hand a path on, and where a picture's preview is kept beside them. */
export const blobPlaces = (sha256: string) => ({ original: placeOf(sha256), preview: previewOf(sha256) })

/** Takes the bytes and their preview out; no error when they are gone already. */
export async function removeBlob(sha256: string): Promise<void> {
  await rm(previewOf(sha256), { force: true })
  await rm(placeOf(sha256), { force: true })
}

function unlessAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
