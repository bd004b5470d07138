import { expect, test } from 'vitest'
import { cleanText, textFault, textFaultSentence } from '#domain/text/clean-text.ts'
import {
  hasHostileStrings,
  hostileStrings,
  noHostileStrings,
  textFields,
} from '#tests/support/hostile-strings.ts'

/*
 * Strings made to break out of where they stand, in the text fields of article, claim, evidence, rationale and
 * comment: kept by the rules of text (trust.md 8), or refused beside their field and no other.
 */
const strings = hasHostileStrings ? hostileStrings() : []

test.for(textFields)('every string in $name', ({ field, draft, form, max, lines }, { skip }) => {
  if (!hasHostileStrings) skip(noHostileStrings)
  expect(strings.length).toBeGreaterThan(2_000)
  const wrong: unknown[] = []
  let kept = 0
  for (const raw of strings) {
    const parsed = draft.safeParse({ ...form, [field]: raw })
    const clean = cleanText(lines === 'one' ? raw.replace(/[\r\n]+/g, ' ') : raw)
    const text = lines === 'as sent' ? clean : clean.trim()
    const fault = textFault(raw)
    if (parsed.success) {
      kept += 1
      const value: unknown = Object.entries(parsed.data).find(([name]) => name === field)?.[1]
      const isClean = !/[\0\r\u202a-\u202e\u2066-\u2069]/.test(text) && text === text.normalize('NFC')
      if (value !== (text || null) || !isClean || fault || text.length > max) wrong.push([raw, value])
      continue
    }
    const isBlank = !/[^\s\p{Cf}\p{Cc}]/u.test(text)
    const errors = parsed.error.issues.filter(({ path }) => path.join('.') === field)
    // A text of one control character may as well be called empty.
    const says =
      fault === null || isBlank || errors.some(({ message }) => message === textFaultSentence[fault])
    const hasReason = fault !== null || isBlank || text.length > max
    const isAlone = errors.length === parsed.error.issues.length
    if (!hasReason || !says || !isAlone) wrong.push([raw, parsed.error.issues])
  }
  expect(wrong).toEqual([])
  expect(kept).toBeGreaterThan(strings.length * 0.95)
})
