'use client'
import type { ComponentProps } from 'react'
import type { ShortcutId } from '#domain/shortcuts.ts'
import { useShortcut } from './shortcut-context.ts'

type Keyed = { shortcut: ShortcutId | undefined }

/** A button that a shortcut clicks. */
export function KeyedButton({ shortcut, title, ...rest }: ComponentProps<'button'> & Keyed) {
  return <button type="button" {...rest} {...useShortcut(shortcut, title)} />
}

/** A link that a shortcut follows. */
export function KeyedLink({ shortcut, title, ...rest }: ComponentProps<'a'> & Keyed) {
  return <a {...rest} {...useShortcut(shortcut, title)} />
}

/** A field that a shortcut puts the focus into, or a choice that it makes. */
export function KeyedInput({ shortcut, title, ...rest }: ComponentProps<'input'> & Keyed) {
  return <input {...rest} {...useShortcut(shortcut, title)} />
}

export function KeyedSelect({ shortcut, title, ...rest }: ComponentProps<'select'> & Keyed) {
  return <select {...rest} {...useShortcut(shortcut, title)} />
}

/** The line that opens and closes a `<details>`. */
export function KeyedSummary({ shortcut, title, ...rest }: ComponentProps<'summary'> & Keyed) {
  return <summary {...rest} {...useShortcut(shortcut, title)} />
}
