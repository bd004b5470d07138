import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import {
  basedOn,
  choice,
  id,
  line,
  optional,
  optionalAddress,
  optionalDate,
  prose,
  requiredDate,
} from '#domain/form-fields.ts'

const said = (field: z.ZodType, raw: unknown) => {
  const parsed = field.safeParse(raw)
  return parsed.success ? parsed.data : { no: parsed.error.issues.map((issue) => issue.message) }
}
const limits = { max: 10, empty: 'Write something.' }
const fault = (text: string) => ({ no: [expect.stringContaining(text)] })

describe('a line', () => {
  test.each<[string, unknown]>([
    ['  water ', 'water'],
    ['one\r\ntwo', 'one two'],
    ['one\n\n\ntwo', 'one two'],
    ['', { no: ['Write something.'] }],
    [' \n ', { no: ['Write something.'] }],
    ['1234567890', '1234567890'],
    ['12345678901', { no: ['At most 10 characters; this has 11. Shorten it.'] }],
    ['cafe\u0301', 'caf\u00e9'],
    ['a\u202eb\u2066c', 'abc'],
    ['a\u200db', 'a\u200db'],
    ['a\0b', fault('NUL')],
    ['%PDF-1.7', fault('binary file')],
    ['\ud800', fault('binary file')],
  ])('%j', (raw, wanted) => expect(said(line(limits), raw)).toEqual(wanted))

  test('what takes no room after cleaning does not count', () => {
    expect(said(line(limits), `${'\u202a'.repeat(20)}1234567890`)).toBe('1234567890')
  })
})

describe('prose', () => {
  test.each<[string, unknown]>([
    ['one\r\ntwo\rthree', { no: ['At most 10 characters; this has 13. Shorten it.'] }],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['\n \n', { no: ['Write something.'] }],
  ])('%j', (raw, wanted) => expect(said(prose(limits), raw)).toEqual(wanted))
})

describe('optional text', () => {
  test.each<[unknown, unknown]>([
    ['', null],
    ['   ', null],
    [undefined, null],
    [' x ', 'x'],
    ['12345678901', { no: ['At most 10 characters; this has 11. Shorten it.'] }],
    ['\0', fault('NUL')],
  ])('%j', (raw, wanted) => expect(said(optional(10), raw)).toEqual(wanted))
})

describe('a date', () => {
  const wrong = { no: ['Write a date that exists, such as 2026-03-31.'] }
  test.each<[unknown, unknown]>([
    ['2028-02-29', '2028-02-29'],
    ['2026-02-29', wrong],
    ['2026-13-01', wrong],
    ['31.03.2026', wrong],
    ['2026-03-31T10:00', wrong],
    ['', null],
    [undefined, null],
  ])('%j', (raw, wanted) => expect(said(optionalDate, raw)).toEqual(wanted))

  test('that is required', () => {
    expect(said(requiredDate('Give the day.'), '')).toEqual({ no: ['Give the day.'] })
    expect(said(requiredDate('Give the day.'), '2026-02-30')).toEqual(wrong)
    expect(said(requiredDate('Give the day.'), '2026-03-31')).toBe('2026-03-31')
  })
})

describe('an address', () => {
  const wrong = fault('Write a whole address')
  test.each<[string, unknown]>([
    ['https://water.example/a?b=c#d', 'https://water.example/a?b=c#d'],
    ['http://water.example', 'http://water.example'],
    ['', null],
    ['water.example', wrong],
    ['/relative', wrong],
    ['javascript:alert(1)', wrong],
    ['data:text/html,x', wrong],
    ['file:///etc/passwd', wrong],
    ['ftp://water.example', wrong],
    ['https://user@water.example', wrong],
    ['https://user:secret@water.example', wrong],
    [`https://water.example/${'a'.repeat(2_000)}`, fault('At most 2,000 characters')],
  ])('%s', (raw, wanted) => expect(said(optionalAddress, raw)).toEqual(wanted))
})

test('an id, a version and a choice are taken as they are or not at all', () => {
  expect(said(id, '01900000-0000-7000-8000-000000000001')).toBe('01900000-0000-7000-8000-000000000001')
  for (const raw of ['', '1', "' or 1=1", undefined])
    expect(said(id, raw)).toMatchObject({ no: [expect.any(String)] })
  expect(said(basedOn, '12')).toBe(12)
  for (const raw of ['', '0', '-1', '1.5', 'x', undefined])
    expect(said(basedOn, raw)).toMatchObject({ no: expect.anything() })
  const colour = choice(['red', 'blue'], 'Choose a colour.')
  expect(said(colour, 'red')).toBe('red')
  for (const raw of ['', 'green', undefined]) expect(said(colour, raw)).toEqual({ no: ['Choose a colour.'] })
})
