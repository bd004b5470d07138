/**
 * How keys are written: `j`, `Shift+J`, `Mod+K` (Command on a Mac, Ctrl elsewhere), `Escape`, or a sequence of two
 * characters, `g q`.
 */
export type Stroke = { key: string; isShifted: boolean; isMod: boolean }

const named = ['Enter', 'Escape']

/** The strokes of written keys; null for what is not written as keys are. */
export function strokesOf(keys: string): Stroke[] | null {
  const strokes = keys.trim().split(/ +/).map(strokeOf)
  if (strokes.length > 2 || !strokes.every((stroke) => stroke !== null)) return null
  // Only plain characters can follow one another: what is held down is held down once.
  return strokes.length === 1 || strokes.every(isPlain) ? strokes : null
}

function strokeOf(written: string): Stroke | null {
  const parts = /^(Mod\+)?(Shift\+)?(\S+)$/i.exec(written)
  const name = named.find((known) => known.toLowerCase() === parts?.[3]?.toLowerCase())
  const key = name ?? parts?.[3]?.toLowerCase() ?? ''
  if (!name && !/^[!-~]$/.test(key)) return null
  const isShifted = parts?.[2] !== undefined
  // A sign has Shift or not as the keyboard has it: `?` is typed with it here and without it there.
  if (isShifted && !name && !/[a-z]/.test(key)) return null
  return { key, isShifted, isMod: parts?.[1] !== undefined }
}

/** The keys as they are kept and compared; null for what is not written as keys are. */
export function tidyKeys(keys: string): string | null {
  return strokesOf(keys)?.map(written).join(' ') ?? null
}

function written({ key, isShifted, isMod }: Stroke): string {
  return `${isMod ? 'Mod+' : ''}${isShifted ? 'Shift+' : ''}${isShifted || isMod ? capital(key) : key}`
}

const capital = (key: string) => (key.length === 1 ? key.toUpperCase() : key)

/** Whether the keys are characters alone, which WCAG 2.1.4 lets everybody switch off. */
export function areCharacters(keys: string): boolean {
  return strokesOf(keys)?.every(({ key, isMod }) => !isMod && key.length === 1) ?? false
}

const isPlain = ({ key, isMod, isShifted }: Stroke) => key.length === 1 && !isMod && !isShifted

/** Whether somebody who presses the one keys could have meant the other: the same, or how the other begins. */
export function clash(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `)
}

/** The keys as ARIA writes them; null for a sequence, for which it has no way. */
export function ariaKeys(keys: string): string | null {
  const strokes = strokesOf(keys)
  if (strokes?.length !== 1) return null
  if (!keys.startsWith('Mod+')) return keys
  const rest = keys.slice('Mod+'.length)
  return `Control+${rest} Meta+${rest}`
}

/** The keys as people read them. */
export function spokenKeys(keys: string, isMac: boolean): string {
  return keys
    .replace(' ', ' then ')
    .replace('Mod+', isMac ? '⌘ ' : 'Ctrl + ')
    .replace('Shift+', 'Shift + ')
    .replace('Escape', 'Esc')
}
