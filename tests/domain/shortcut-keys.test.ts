import { expect, it } from 'vitest'
import { areCharacters, ariaKeys, clash, spokenKeys, strokesOf, tidyKeys } from '#domain/shortcut-keys.ts'

it.each([
  ['j', 'j'],
  ['J', 'j'],
  [' shift+j ', 'Shift+J'],
  ['mod+k', 'Mod+K'],
  ['Mod+Shift+k', 'Mod+Shift+K'],
  ['ESCAPE', 'Escape'],
  ['mod+enter', 'Mod+Enter'],
  ['g  q', 'g q'],
  ['?', '?'],
  ['1', '1'],
])('reads “%s” as “%s”', (typed, keys) => {
  expect(tidyKeys(typed)).toBe(keys)
})

it.each([
  '',
  'jj',
  'g q r',
  'Shift+?',
  'Shift+1',
  'g Shift+Q',
  'Mod+',
  'й',
  'Ctrl+K',
  'Enter x',
  '\u0000',
  '+ +x',
])('does not take “%s” for keys', (typed) => {
  expect(tidyKeys(typed)).toBeNull()
})

it('takes a plus sign for a key of its own', () => {
  expect(strokesOf('+')).toEqual([{ key: '+', isShifted: false, isMod: false }])
})

it.each([
  ['j', true],
  ['Shift+J', true],
  ['g q', true],
  ['?', true],
  ['Mod+K', false],
  ['Escape', false],
])('“%s” is characters alone: %s', (keys, are) => {
  expect(areCharacters(keys)).toBe(are)
})

it.each([
  ['j', 'j', true],
  ['g', 'g q', true],
  ['g a', 'g q', false],
  ['j', 'Shift+J', false],
])('“%s” and “%s” clash: %s', (one, other, do_) => {
  expect(clash(one, other)).toBe(do_)
  expect(clash(other, one)).toBe(do_)
})

it('writes keys as ARIA and as people do', () => {
  expect(ariaKeys('Shift+J')).toBe('Shift+J')
  expect(ariaKeys('Mod+K')).toBe('Control+K Meta+K')
  expect(ariaKeys('g q')).toBeNull()
  expect(spokenKeys('Mod+K', true)).toBe('⌘ K')
  expect(spokenKeys('Mod+K', false)).toBe('Ctrl + K')
  expect(spokenKeys('g q', false)).toBe('g then q')
  expect(spokenKeys('Shift+Escape', false)).toBe('Shift + Esc')
})
