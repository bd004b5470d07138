import { expect } from '@playwright/test'
import { sql } from 'drizzle-orm'
import { ines } from '#db/seed/cast.ts'
import { UPLOAD_BYTES } from '#domain/upload.ts'
import { onDesk } from '#tests/support/desk-data.ts'
import { cookieOf, digestOf, kept, refused, sendUpload, sha256Of } from '#tests/support/send-upload.ts'
import { test } from '#tests/support/test.ts'

const megabyte = 1024 * 1024
/** 10 MB is where a proxy file of the framework would cut the body and still answer 200. */
const sizes = [
  1,
  10 * megabyte - 1,
  10 * megabyte,
  10 * megabyte + 1,
  11 * megabyte,
  30 * megabyte,
  UPLOAD_BYTES,
]

/** Bytes that differ everywhere, so that a cut or a swapped piece changes the hash. */
function bytesOf(size: number): Buffer {
  const bytes = Buffer.alloc(size)
  for (let at = 0; at + 4 <= size; at += 4) bytes.writeUInt32LE((at * 2_654_435_761) >>> 0, at)
  return bytes
}

async function stored(sha256: string) {
  const rows = await onDesk((db) =>
    db.execute<{ size: string }>(sql`select size from blob where sha256 = ${sha256}`),
  )
  return rows.map(({ size }) => Number(size))
}

for (const chunked of [false, true]) {
  test(`what is kept is what was sent, from a byte to 100 MB (chunked: ${chunked})`, async () => {
    test.setTimeout(240_000)
    const cookie = await cookieOf(ines.email)
    for (const size of sizes) {
      const bytes = bytesOf(size)
      const answer = kept(
        await sendUpload(cookie, bytes, { chunked, headers: { 'repr-digest': digestOf(bytes) } }),
      )
      expect(answer).toMatchObject({ size, sha256: sha256Of(bytes), fileName: 'evidence.bin' })
      expect(await stored(answer.sha256)).toEqual([size])
    }
  })

  test(`no byte, and one more than 100 MB, are refused with a sentence (chunked: ${chunked})`, async () => {
    test.setTimeout(120_000)
    const cookie = await cookieOf(ines.email)
    const none = await sendUpload(cookie, Buffer.alloc(0), { chunked })
    expect([none?.status, refused(none)]).toEqual([400, expect.stringContaining('empty')])
    for (const over of [1, 2 * megabyte]) {
      const bytes = bytesOf(UPLOAD_BYTES + over)
      const answer = await sendUpload(cookie, bytes, { chunked })
      expect([answer?.status, refused(answer)]).toEqual([413, expect.stringContaining('100 MB')])
      expect(await stored(sha256Of(bytes))).toEqual([])
    }
  })
}

test('whoever lies about the length, hangs up or sends other bytes than announced keeps nothing', async () => {
  const cookie = await cookieOf(ines.email)
  const bytes = bytesOf(3 * megabyte + 7)
  const cut = await sendUpload(cookie, bytes, { lying: bytes.length + 1_000 })
  expect([null, 400]).toContain(cut?.status ?? null)
  const short = await sendUpload(cookie, bytes.subarray(0, 10), {
    lying: 5,
    headers: { 'repr-digest': digestOf(bytes) },
  })
  expect([null, 400]).toContain(short?.status ?? null)
  const other = await sendUpload(cookie, bytes, {
    headers: { 'repr-digest': digestOf(Buffer.from('other')) },
  })
  expect([other?.status, refused(other)]).toEqual([400, expect.stringContaining('arrived changed')])
  const digests = [digestOf(Buffer.from('other')), 'sha-256=:AAAA:', 'md5=:1B2M2Y8AsgTpgAmY7PhCfg==:']
  for (const header of ['repr-digest', 'content-digest']) {
    for (const digest of digests) {
      const answer = await sendUpload(cookie, bytes, { headers: { [header]: digest } })
      expect(answer?.status).toBe(400)
    }
  }
  for (const sent of [bytes, bytes.subarray(0, 10), bytes.subarray(0, 5)])
    expect(await stored(sha256Of(sent))).toEqual([])
})

test('nothing is taken from who is not signed in, or comes from elsewhere, or is no upload', async () => {
  const bytes = bytesOf(20 * megabyte)
  const cookie = await cookieOf(ines.email)
  const stranger = await sendUpload('', bytes)
  expect([stranger?.status, refused(stranger)]).toEqual([401, expect.stringContaining('Sign in')])
  const elsewhere = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
  expect((await sendUpload(cookie, bytes, { headers: elsewhere }))?.status).toBe(403)
  expect((await sendUpload(cookie, bytes, { headers: { 'content-type': 'text/plain' } }))?.status).toBe(415)
  expect((await sendUpload(cookie, bytes, { headers: { 'x-file-name': '%E0%A4%A' } }))?.status).toBe(400)
  expect(await stored(sha256Of(bytes))).toEqual([])
})
