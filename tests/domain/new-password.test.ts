import { describe, expect, test } from 'vitest'
import { insistNotOwn, newPassword } from '#domain/new-password.ts'
import { Refused } from '#domain/refusal.ts'

const draft = newPassword((lowerCase) => lowerCase === 'correct horse')

describe('a new password', () => {
  test.each([
    ['', /^Choose a password/],
    ['7 signs', /at least 8 characters; this has 7/],
    ['шість__', /this has 7/],
    ['😀😀😀😀😀😀😀', /this has 7/],
    ['x'.repeat(257), /at most 256/],
    ['й'.repeat(129), /fewer in other scripts/],
    ['Correct Horse', /tried first/],
  ])('%s is refused', (password, sentence) => {
    const parsed = draft.safeParse(password)
    expect(parsed.error?.issues.map((issue) => issue.message)).toEqual([expect.stringMatching(sentence)])
  })

  test.each([
    '        ',
    'eight ch',
    'x'.repeat(256),
    'й'.repeat(128),
    ' with spaces at both ends ',
    '12345abc',
  ])('%j is taken as it is', (password) => expect(draft.parse(password)).toBe(password))
})

describe('a password of one’s own words', () => {
  const own = ['Ada Lovelace', 'ada.lovelace@news.example', 'The Harbour Gazette']
  test.each([
    'Ada Lovelace',
    'adalovelace',
    'ADA.LOVELACE@news.example',
    'ada_lovelace',
    'the-harbour-gazette',
  ])('%s is refused beside its field', (password) => {
    try {
      insistNotOwn(password, own)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(Refused)
      expect(error).toMatchObject({ refusal: { field: 'password' } })
    }
  })

  test.each(['lovelace and ada', '!!!!!!!!', 'the harbour'])('%s is taken', (password) => {
    expect(() => insistNotOwn(password, own)).not.toThrow()
  })
})
