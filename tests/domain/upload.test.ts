import { describe, expect, test } from 'vitest'
import { attachmentDisposition, fileNameOf } from '#domain/file-name.ts'
import { formValues } from '#domain/form-values.ts'
import { occursIn } from '#domain/text/occurrence.ts'
import { sizeInWords, UPLOAD_BYTES } from '#domain/upload.ts'

describe('the name of a file', () => {
  test.each([
    ['звіт.pdf', 'звіт.pdf'],
    ['C:\\Users\\ines\\report.pdf', 'report.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['a\r\nX-Evil: 1.txt', 'aX-Evil: 1.txt'],
    ['annual\u202efdp.exe', 'annualfdp.exe'],
    ['a\0b.txt', 'ab.txt'],
    ['..', 'file'],
    ['', 'file'],
    ['\u200d', 'file'],
    ['half \ud800', 'half \ufffd'],
  ])('%j is %j', (raw, name) => expect(fileNameOf(raw)).toBe(name))

  test('keeps its ending where it is too long, and stays well-formed', () => {
    const long = fileNameOf(`${'😀'.repeat(300)}.jpeg`)
    expect(long.length).toBeLessThanOrEqual(200)
    expect(long.endsWith('.jpeg')).toBe(true)
    expect(long.isWellFormed()).toBe(true)
  })

  test('stands in a header as ASCII, and escaped for those who read more', () => {
    expect(attachmentDisposition('звіт "2" (é).pdf')).toBe(
      `attachment; filename="____ _2_ (e_).pdf"; filename*=UTF-8''%D0%B7%D0%B2%D1%96%D1%82%20%222%22%20%28%C3%A9%29.pdf`,
    )
  })
})

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_000, '1.0 kB'],
  [10 * 1024, '10 kB'],
  [1024 * 1024, '1.0 MB'],
  [UPLOAD_BYTES, '100 MB'],
])('%i bytes are said as %s', (bytes, words) => expect(sizeInWords(bytes)).toBe(words))

test.each([
  ['It boils at 100 °C.', 'boils at  100\n°C', true],
  ['Two\n\nlines', 'Two lines', true],
  ['It boils.', 'it boils', false],
  ['It boils.', 'It does boil', false],
  ['It boils.', ' \n ', false],
])('in %j the words %j: %s', (text, words, found) => expect(occursIn(text, words)).toBe(found))

test('of a file in a form only the name is taken', () => {
  const form = new FormData()
  form.set('title', 'Kettle')
  form.set('file', new File(['bytes'], 'kettle.txt'))
  expect(formValues(form)).toEqual({ title: 'Kettle', file: 'kettle.txt' })
})
