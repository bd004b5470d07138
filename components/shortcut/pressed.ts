import type { Stroke } from '#domain/shortcut-keys.ts'

/** What a key event tells of the keys that are held down. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & {
  getModifierState?: (key: 'AltGraph') => boolean
}

const signs: Record<string, string> = {
  Slash: '/',
  BracketLeft: '[',
  BracketRight: ']',
  Semicolon: ';',
  Quote: "'",
  Comma: ',',
  Period: '.',
  Backslash: '\\',
  Minus: '-',
  Equal: '=',
  Backquote: '`',
}

/**
 * The key by what it writes. A keyboard that writes another script, such as Ukrainian, counts by where its keys
 * stand; one that writes Latin letters otherwise, such as French, by what stands on them.
 */
export function keyOf({ key, code }: Pick<Press, 'key' | 'code'>): string {
  if (key.length > 1 || !/[^\P{L}\p{Script=Latin}]|[^\P{N}0-9]|\p{M}/u.test(key)) return lowered(key)
  return /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1]?.toLowerCase() ?? signs[code] ?? key
}

const lowered = (key: string) => (key.length === 1 ? key.toLowerCase() : key)

/** Whether these are the keys, with no other held down. */
export function isPressed({ key, isShifted, isMod }: Stroke, press: Press, isMac: boolean): boolean {
  if (keyOf(press) !== key) return false
  const [mod, other] = isMac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey]
  const isSign = key.length === 1 && !/[a-z]/.test(key)
  if (isMod) return mod && !other && !press.altKey && press.shiftKey === isShifted
  if (!isSign) return !mod && !other && !press.altKey && press.shiftKey === isShifted
  // On many keyboards a sign takes Shift, AltGr (which counts as Ctrl and Alt) or a Mac's Option to write.
  if (press.getModifierState?.('AltGraph')) return !press.metaKey
  return !mod && !other && (!press.altKey || isMac)
}
