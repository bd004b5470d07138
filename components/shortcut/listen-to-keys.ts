import { areCharacters, strokesOf } from '#domain/shortcut-keys.ts'
import { liveKeys } from '#domain/shortcut-settings.ts'
import { type ShortcutId, shortcutIds, shortcutScopes, shortcuts } from '#domain/shortcuts.ts'
import { isUntouched } from '../form/typed-words.ts'
import { isListShortcut, listShortcutsHere, moveInList } from './move-in-list.ts'
import { isPressed } from './pressed.ts'
import type { ShortcutsHere } from './shortcut-context.ts'
import { controlOf, ownsKeys, press } from './shortcut-controls.ts'

/** How long the second key of a sequence is waited for, in milliseconds. */
const WAIT = 1_500

/**
 * Listens to the keys of the page and clicks the visible control whose keys they are; the most particular one where
 * several have them. `hint` is told the first key of a sequence while the second is waited for.
 */
export function listenToKeys(
  { settings, isMac }: ShortcutsHere,
  hint: (first: string | null) => void,
): () => void {
  const byScope = [...shortcutIds].sort((one, other) => rank(other) - rank(one))
  const known = byScope.flatMap((id) => {
    const keys = liveKeys(id, settings)
    const strokes = keys ? strokesOf(keys) : null
    return keys && strokes ? [{ id, strokes, isCharacter: areCharacters(keys) }] : []
  })
  let first: string | null = null
  let waiting: ReturnType<typeof setTimeout> | undefined

  const wait = (key: string | null) => {
    clearTimeout(waiting)
    if (first !== key) hint(key)
    first = key
    if (key) waiting = setTimeout(() => wait(null), WAIT)
  }

  const hear = (event: KeyboardEvent) => {
    if (/^(Shift|Control|Alt|Meta|AltGraph|CapsLock)$/.test(event.key)) return
    // 229: a key that an input method has taken, as browsers say it that do not know `isComposing`.
    if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return wait(null)
    if (document.querySelector('dialog:modal')) return wait(null)
    const isWriting = ownsKeys(event.target)
    const begun = first
    wait(null)
    for (const { id, strokes, isCharacter } of known) {
      const [one, two] = strokes
      if (!one || (isWriting && (isCharacter || one.key === 'Escape'))) continue
      if (begun !== null && (!two || one.key !== begun)) continue
      if (!isPressed(begun !== null && two ? two : one, event, isMac)) continue
      if (two && begun === null) {
        if (!isHere(id)) continue
        event.preventDefault()
        return wait(one.key)
      }
      if (event.repeat && !shortcuts[id].repeats) {
        if (one.isMod) event.preventDefault()
        return
      }
      if (!fire(id, event)) continue
      event.preventDefault()
      return
    }
  }
  document.addEventListener('keydown', hear)
  return () => {
    document.removeEventListener('keydown', hear)
    wait(null)
  }
}

const rank = (id: ShortcutId) => shortcutScopes.indexOf(shortcuts[id].scope)

const isHere = (id: ShortcutId) =>
  isListShortcut(id) ? listShortcutsHere().includes(id) : controlOf(id) !== null

/** Does what the shortcut stands for; false where nothing on the page answers to it. */
function fire(id: ShortcutId, { target }: KeyboardEvent): boolean {
  if (isListShortcut(id)) return moveInList(id)
  if (id === 'submit') return submit(target)
  // Where the page has no field to look in, one looks everywhere.
  const control = controlOf(id) ?? (id === 'go.search' ? controlOf('palette') : null)
  // Esc is pressed to be rid of things: it never leads away from words that nobody sent.
  if (!control || (id === 'up' && ![...document.forms].every(isUntouched))) return false
  press(control)
  return true
}

/** Presses the button that Enter would press in the form that has the focus. */
function submit(target: EventTarget | null): boolean {
  const form = target instanceof Element ? target.closest('form') : null
  const named = form?.querySelector<HTMLElement>('[data-shortcut="submit"]:not(:disabled)')
  const button =
    named ?? form?.querySelector<HTMLElement>('button:is([type=submit], :not([type])):not(:disabled)')
  button?.click()
  return Boolean(button)
}
