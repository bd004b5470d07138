import { expect, test } from 'vitest'
import { directionOf } from '#domain/text/direction.ts'

test.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
  ['uk', 'ltr'],
  ['zh-Hant', 'ltr'],
  ['no language', 'ltr'],
])('%s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})
