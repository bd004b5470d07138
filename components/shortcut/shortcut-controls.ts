import { isShortcutId, type ShortcutId, shortcutScopes, shortcuts } from '#domain/shortcuts.ts'

/** The controls on the page that a shortcut may click now, in the order of the page. */
export function controlsOf(id: ShortcutId): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-shortcut="${id}"]`)].filter(isUsable)
}

/** The one that is meant: in the part of the page that has the focus, or else the first that stands alone. */
export function controlOf(id: ShortcutId): HTMLElement | null {
  const focused = document.activeElement
  const usable = controlsOf(id).filter((control) => {
    // What belongs to a row of a list is meant only where one is in that row.
    const row = control.closest('[data-row]')
    return !row || row.contains(focused)
  })
  const group = focused?.closest('[data-row], fieldset, section')
  return usable.find((one) => group?.contains(one)) ?? usable.find(isUnanswered) ?? usable[0] ?? null
}

/** Every shortcut that has a control on this page, the most particular first. */
export function shortcutsHere(): ShortcutId[] {
  const bearers = [...document.querySelectorAll<HTMLElement>('[data-shortcut]')].filter(isUsable)
  const ids = new Set(bearers.map((one) => one.dataset.shortcut ?? '').filter(isShortcutId))
  return [...ids].sort((one, other) => rank(other) - rank(one))
}

const rank = (id: ShortcutId) => shortcutScopes.indexOf(shortcuts[id].scope)

/** Clicks it, or puts the focus into a field; what it stands in is opened first. */
export function press(control: HTMLElement): void {
  for (const details of closedAround(control)) details.open = true
  const isField = control.matches('textarea, select') || isTextInput(control)
  if (isField || control.matches('input, summary')) control.focus()
  if (!isField) control.click()
  else if (control instanceof HTMLInputElement && control.type === 'search') control.select()
}

/** Seen and switched on; or in something closed whose summary is seen, which opens for it. */
function isUsable(control: HTMLElement): boolean {
  if (control.matches(':disabled, [aria-disabled="true"], [inert] *')) return false
  const outermost = closedAround(control).at(-1)
  const seen = outermost?.querySelector('summary') ?? control
  return seen.checkVisibility({ visibilityProperty: true }) && seen.getClientRects().length > 0
}

/** The closed `<details>` that hide it, from the inside out; a summary is not hidden by its own. */
function closedAround(control: HTMLElement): HTMLDetailsElement[] {
  // The desk's places are seen without being open, where there is room for them.
  if (control.checkVisibility()) return []
  const around: HTMLDetailsElement[] = []
  for (let at = control.parentElement; at; at = at.parentElement) {
    const isOwnSummary = control.matches('summary') && control.parentElement === at
    if (at instanceof HTMLDetailsElement && !at.open && !isOwnSummary) around.push(at)
  }
  return around
}

/** A choice whose group has none yet comes before one that was made. */
function isUnanswered(control: HTMLElement): boolean {
  if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return false
  const group = control.form?.elements.namedItem(control.name)
  return group instanceof RadioNodeList && group.value === ''
}

/** Whether keys that are pressed there write words or choose, and so belong to it. */
export function ownsKeys(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  const widget = target.closest('[role=textbox], [role=combobox], [role=listbox], [role=menu]')
  return isTextInput(target) || target.matches('textarea, select') || target.isContentEditable || !!widget
}

function isTextInput(target: HTMLElement): boolean {
  const keyless = /^(checkbox|radio|button|submit|reset|file|image|color)$/
  return target instanceof HTMLInputElement && !keyless.test(target.type)
}
