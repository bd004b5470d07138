import { expect, it } from 'vitest'
import { isPressed, keyOf } from '#components/shortcut/pressed.ts'
import { strokesOf } from '#domain/shortcut-keys.ts'

type Held = { shift?: true; ctrl?: true; meta?: true; alt?: true; altGraph?: true }

const press = (key: string, code: string, held: Held = {}) => ({
  ...{ key, code, shiftKey: held.shift ?? false, ctrlKey: held.ctrl ?? false },
  ...{ metaKey: held.meta ?? false, altKey: held.alt ?? false },
  getModifierState: () => held.altGraph ?? false,
})

const isKeys = (keys: string, ...pressed: Parameters<typeof press>) => {
  const [stroke] = strokesOf(keys) ?? []
  return stroke !== undefined && isPressed(stroke, press(...pressed), false)
}

it.each([
  ['an English keyboard', 'j', 'KeyJ', 'j'],
  ['capitals locked', 'J', 'KeyJ', 'j'],
  ['a Ukrainian keyboard', 'о', 'KeyJ', 'j'],
  ['a Ukrainian keyboard with Shift', 'О', 'KeyJ', 'j'],
  ['a Ukrainian ї', 'ї', 'BracketRight', ']'],
  ['a Ukrainian keyboard’s own sign', '.', 'Slash', '.'],
  ['an Arabic digit', '١', 'Digit1', '1'],
  ['a French keyboard', 'a', 'KeyQ', 'a'],
  ['a German ü', 'ü', 'BracketLeft', 'ü'],
  ['a named key', 'Enter', 'NumpadEnter', 'Enter'],
  ['a dead key', 'Dead', 'BracketLeft', 'Dead'],
])('reads %s', (_, key, code, is) => {
  expect(keyOf({ key, code })).toBe(is)
})

it('wants the keys that are held down, and no others', () => {
  expect(isKeys('j', 'j', 'KeyJ')).toBe(true)
  expect(isKeys('j', 'J', 'KeyJ', { shift: true })).toBe(false)
  expect(isKeys('Shift+J', 'J', 'KeyJ', { shift: true })).toBe(true)
  expect(isKeys('Shift+J', 'О', 'KeyJ', { shift: true })).toBe(true)
  expect(isKeys('Shift+J', 'j', 'KeyJ')).toBe(false)
  for (const held of ['ctrl', 'meta', 'alt'] as const)
    expect(isKeys('j', 'j', 'KeyJ', { [held]: true })).toBe(false)
  expect(isKeys('Mod+K', 'k', 'KeyK', { ctrl: true })).toBe(true)
  expect(isKeys('Mod+K', 'л', 'KeyK', { ctrl: true })).toBe(true)
  expect(isKeys('Mod+K', 'k', 'KeyK', { meta: true })).toBe(false)
  expect(isKeys('Mod+K', 'k', 'KeyK', { ctrl: true, alt: true })).toBe(false)
  expect(isKeys('Escape', 'Escape', 'Escape', { shift: true })).toBe(false)
})

it('takes a sign however a keyboard writes it', () => {
  expect(isKeys('?', '?', 'Slash', { shift: true })).toBe(true)
  expect(isKeys('?', '?', 'Minus', { shift: true })).toBe(true)
  expect(isKeys('/', '/', 'Digit7', { shift: true })).toBe(true)
  expect(isKeys('[', '[', 'Digit8', { ctrl: true, alt: true, altGraph: true })).toBe(true)
  expect(isKeys('[', '[', 'BracketLeft', { ctrl: true })).toBe(false)
  expect(isKeys('[', '[', 'BracketLeft', { alt: true })).toBe(false)
})
