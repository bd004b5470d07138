import { createHash } from 'node:crypto'
import { mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { describe, expect, test, vi } from 'vitest'
import { UPLOAD_BYTES } from '#domain/upload.ts'
import { type BlobFault, BlobRefused, hasBlob, openBlob, removeBlob, storeBlob } from '#outside/blob-store.ts'
import { clearUnfinished } from '#outside/clear-unfinished.ts'
import { ownBlobFolder } from '#tests/support/blob-folder.ts'

const { folder, files } = ownBlobFolder()
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function* chunksOf(bytes: Uint8Array, size = 65_536) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function faultOf(storing: Promise<unknown>): Promise<BlobFault | null> {
  const error = await storing.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof BlobRefused) return error.fault
  throw error ?? new Error('It was kept')
}

describe('storing', () => {
  test.each([1, 65_535, 65_536, 65_537, 1_000_000])('%i bytes come back as they were', async (size) => {
    const bytes = Buffer.alloc(size, 'все добре')
    const stored = await storeBlob(chunksOf(bytes), { bytes: size, sha256: sha256(bytes) })
    expect(stored).toMatchObject({ size, sha256: sha256(bytes) })
    const place = join(stored.sha256.slice(0, 2), stored.sha256.slice(2, 4), stored.sha256)
    expect(files()).toContain(place)
    expect(statSync(join(folder, 'blobs', place)).mode & 0o777).toBe(0o600)
    const read = await openBlob(stored.sha256)
    expect(read && (await buffer(read)).equals(bytes)).toBe(true)
  })

  test('the same bytes twice are stored once, and mended where the disk changed them', async () => {
    const bytes = Buffer.from('the same')
    const first = await storeBlob(chunksOf(bytes))
    const before = files()
    const place = join(folder, 'blobs', first.sha256.slice(0, 2), first.sha256.slice(2, 4), first.sha256)
    writeFileSync(place, 'changed!')
    expect(await storeBlob(chunksOf(bytes))).toEqual(first)
    expect(files()).toEqual(before)
    const read = await openBlob(first.sha256)
    expect(read && (await buffer(read)).toString()).toBe('the same')
  })

  test('what is taken out is gone with its preview, and taking it out again is no error', async () => {
    const { sha256: hash } = await storeBlob(chunksOf(Buffer.from('to be removed')))
    mkdirSync(join(folder, 'blobs/previews'), { recursive: true })
    writeFileSync(join(folder, 'blobs/previews', `${hash}.webp`), 'drawn')
    await removeBlob(hash)
    await removeBlob(hash)
    expect([await hasBlob(hash), await openBlob(hash)]).toEqual([false, null])
    expect(files().filter((path) => path.includes(hash))).toEqual([])
  })
})

describe('nothing is left behind', () => {
  async function* cut() {
    yield Buffer.from('half of ')
    throw new Error('aborted')
  }
  async function* endless() {
    for (const chunk = Buffer.alloc(1024 * 1024); ; ) yield chunk
  }
  const word = () => chunksOf(Buffer.from('four'))

  test.each<[BlobFault, () => AsyncIterable<Uint8Array>, object]>([
    ['empty', () => chunksOf(Buffer.alloc(0)), {}],
    ['cut', cut, {}],
    ['too large', endless, {}],
    ['other length', word, { bytes: 3 }],
    ['other length', word, { bytes: 5 }],
    ['other digest', word, { sha256: sha256(Buffer.from('for')) }],
  ])('%s', async (fault, source, expected) => {
    const before = files()
    expect(await faultOf(storeBlob(source(), expected))).toBe(fault)
    expect(files()).toEqual(before)
  })

  test('the last byte that is allowed is kept, and one more is not', async () => {
    const most = Buffer.alloc(UPLOAD_BYTES)
    const { sha256: hash } = await storeBlob(chunksOf(most, 8 * 1024 * 1024))
    await removeBlob(hash)
    const before = files()
    async function* oneMore() {
      yield most
      yield Buffer.alloc(1)
    }
    expect(await faultOf(storeBlob(oneMore()))).toBe('too large')
    expect(files()).toEqual(before)
  })

  test.each(['ENOSPC', 'EDQUOT'])('when the disk answers %s', async (code) => {
    const probe = await open(join(folder, 'probe'), 'w')
    const handle: FileHandle = Object.getPrototypeOf(probe)
    await probe.close()
    vi.spyOn(handle, 'appendFile').mockRejectedValueOnce(Object.assign(new Error('full'), { code }))
    const before = files()
    expect(await faultOf(storeBlob(word()))).toBe('full')
    expect(files()).toEqual(before)
  })
})

test('what a crash cut off is cleared at the next start; what another process writes is not', async () => {
  const incoming = (name: string) => join(folder, 'blobs/incoming', name)
  const [dead, own, parents, quiet] = [
    '999999999-a',
    `${process.pid}-b`,
    `${process.ppid}-c`,
    `${process.ppid}-d`,
  ]
  for (const name of [dead, own, parents, quiet]) writeFileSync(incoming(name), 'half')
  utimesSync(incoming(quiet), new Date(), new Date(Date.now() - 3 * 60_000))
  expect(await clearUnfinished()).toBe(3)
  expect(files().filter((path) => path.startsWith('incoming/'))).toEqual([`incoming/${parents}`])
})
