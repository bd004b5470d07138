import { describe, expect, test } from 'vitest'
import { HELD_TEXT_BYTES, kindReader } from '#outside/media-type.ts'

async function kindOf(bytes: Uint8Array, step = bytes.length || 1) {
  const kind = kindReader()
  for (let at = 0; at < bytes.length; at += step) kind.take(bytes.subarray(at, at + step))
  return kind.end()
}
const utf8 = (text: string) => Buffer.from(text, 'utf8')

describe('the type is what the bytes say', () => {
  test.each<[string, Uint8Array, string]>([
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'image/png'],
    ['a PDF of plain letters', utf8('%PDF-1.4\n%%EOF'), 'application/pdf'],
    ['words', utf8('Вода кипить.'), 'text/plain'],
    ['HTML', utf8('<!doctype html><script>alert(1)</script>'), 'text/plain'],
    [
      'SVG',
      utf8('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      'text/plain',
    ],
    ['words that begin like a bitmap', utf8('BM is a pair of letters, and so is MZ.'), 'text/plain'],
    ['UTF-16 without a mark', Buffer.from('hello', 'utf16le'), 'application/octet-stream'],
    ['cut UTF-8', utf8('Вода').subarray(0, 7), 'application/octet-stream'],
    ['words with NUL', utf8('a\0b'), 'application/octet-stream'],
  ])('%s', async (_name, bytes, type) => {
    expect((await kindOf(bytes)).mediaType).toBe(type)
    expect((await kindOf(bytes, 1)).mediaType).toBe(type)
  })
})

describe('the text that is held', () => {
  test('follows the text rules, however the bytes were cut up', async () => {
    const text = '\ufeffДва\r\nрядки\u202e, й'
    for (const step of [1, 2, 3, 100]) expect((await kindOf(utf8(text), step)).heldText).toBe('Два\nрядки, й')
  })

  test('is none over 2 MB, in a program’s format, or where it is no text to read', async () => {
    expect((await kindOf(Buffer.alloc(HELD_TEXT_BYTES, 97))).heldText).toHaveLength(HELD_TEXT_BYTES)
    expect(await kindOf(Buffer.alloc(HELD_TEXT_BYTES + 1, 97), 65_536)).toEqual({
      mediaType: 'text/plain',
      heldText: null,
    })
    expect((await kindOf(utf8('%PDF-1.4\n%%EOF'))).heldText).toBeNull()
    expect((await kindOf(Buffer.alloc(40, 1))).heldText).toBeNull()
  })
})
