import type { ShortcutId } from '#domain/shortcuts.ts'

/** What moves in a list and ticks its rows. The rows bear `data-row`, the link that one is on `data-open`. */
const listShortcuts = [
  'list.next',
  'list.previous',
  'list.pick',
  'list.extend-down',
  'list.extend-up',
] as const
type ListShortcut = (typeof listShortcuts)[number]

export function isListShortcut(id: ShortcutId): id is ListShortcut {
  return listShortcuts.some((known) => known === id)
}

/** Those of them that the lists on this page have a use for. */
export function listShortcutsHere(): ShortcutId[] {
  const rows = rowsHere()
  if (rows.length === 0) return []
  return rows.some(tickOf) ? [...listShortcuts, 'list.open'] : ['list.next', 'list.previous', 'list.open']
}

/** Moves the focus, or clicks the tick of the row that has it; false where there is nothing to do. */
export function moveInList(id: ListShortcut): boolean {
  const rows = rowsHere()
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  const step = id === 'list.next' || id === 'list.extend-down' ? 1 : -1
  if (id === 'list.next' || id === 'list.previous') return goTo(rows[at < 0 ? 0 : at + step])
  const tick = tickOf(rows[at])
  if (!tick) return false
  if (id === 'list.pick') tick.click()
  else {
    const next = rows[at + step]
    for (const one of [tick, tickOf(next)]) if (one && !one.checked) one.click()
    goTo(next)
  }
  return true
}

function rowsHere(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => row.checkVisibility())
}

function goTo(row: HTMLElement | undefined): boolean {
  const open = row?.querySelector<HTMLElement>('[data-open]')
  open?.focus()
  return Boolean(open)
}

function tickOf(row: HTMLElement | undefined): HTMLInputElement | null {
  return row?.querySelector<HTMLInputElement>('input[type=checkbox]:not(:disabled)') ?? null
}
