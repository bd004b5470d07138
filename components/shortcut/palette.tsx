'use client'
import { Command } from 'cmdk'
import { useEffect, useState } from 'react'
import { type ShortcutId, shortcuts } from '#domain/shortcuts.ts'
import { controlClass } from '../ui/field.tsx'
import { Modal } from './modal.tsx'
import { PaletteGroup, PaletteItem } from './palette-item.tsx'
import { searchesFor } from './searches.ts'
import { controlOf, press, shortcutsHere } from './shortcut-controls.ts'

type Place = { href: string; label: string; shortcut?: ShortcutId }

export type PaletteProps = { places: readonly Place[]; onClose: () => void }

/** Runs what stands on the page, goes to a place, or looks for words: by typing some of its name. */
export function Palette({ places, onClose }: PaletteProps) {
  const [words, setWords] = useState('')
  const [onPage, setOnPage] = useState<readonly ShortcutId[]>([])
  useEffect(() => setOnPage(shortcutsHere().filter((id) => shortcuts[id].scope !== 'everywhere')), [])
  // The dialog gives the focus back before anything is clicked: where it was says which control is meant.
  const run = (doing: () => void) => {
    onClose()
    setTimeout(doing)
  }
  const goTo = (href: string) => run(() => location.assign(href))
  return (
    <Modal label="Find and run anything" onClose={onClose} className="mt-[12dvh]">
      <Command label="Find and run anything" filter={holdsEvery} loop vimBindings={false}>
        <div className="border-b border-hairline p-3">
          <Command.Input
            data-first=""
            value={words}
            onValueChange={setWords}
            placeholder="Type what you want to do or find"
            maxLength={100}
            dir="auto"
            className={controlClass}
          />
        </div>
        <Command.List label="What there is" className="max-h-[60dvh] overflow-y-auto p-2">
          {onPage.length > 0 && (
            <PaletteGroup heading="On this page">
              {onPage.map((id) => (
                <PaletteItem
                  key={id}
                  value={id}
                  label={labelOf(id)}
                  shortcut={id}
                  onSelect={() => run(() => pressNow(id))}
                />
              ))}
            </PaletteGroup>
          )}
          <PaletteGroup heading="Places">
            {places.map(({ href, ...place }) => (
              <PaletteItem key={href} value={href} {...place} onSelect={() => goTo(href)} />
            ))}
          </PaletteGroup>
          <PaletteGroup heading="Look for words" isAlways>
            {searchesFor(words).map(({ href, label }) => (
              <PaletteItem key={label} value={label} label={label} isAlways onSelect={() => goTo(href)} />
            ))}
          </PaletteGroup>
        </Command.List>
      </Command>
    </Modal>
  )
}

/** What the button itself says, where it says more than the list of shortcuts does. */
function labelOf(id: ShortcutId): string {
  const control = controlOf(id)
  const words = control?.matches('a, button') ? control.innerText.trim() : ''
  return words && words.length < 80 ? words : shortcuts[id].label
}

function pressNow(id: ShortcutId) {
  const control = controlOf(id)
  if (control) press(control)
}

/** Every word that was typed, in any order. */
function holdsEvery(_value: string, typed: string, keywords: string[] = []): number {
  const name = keywords.join(' ').toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => name.includes(word))
    ? 1
    : 0
}
