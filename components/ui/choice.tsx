import { type ComponentProps, type ReactNode, useId } from 'react'
import type { ShortcutId } from '#domain/shortcuts.ts'
import { KeyedInput } from '../shortcut/keyed.tsx'

/** One radio button or checkbox; the whole row is the target. */
export function Choice({
  label,
  hint,
  shortcut,
  ...rest
}: { label: ReactNode; hint?: ReactNode; shortcut?: ShortcutId } & ComponentProps<'input'>) {
  const id = useId()
  return (
    <div className="font-sans text-sm">
      <label
        htmlFor={`${id}-box`}
        className="flex min-h-10 items-center gap-2.5 py-1 pointer-coarse:min-h-11"
      >
        <KeyedInput
          id={`${id}-box`}
          shortcut={shortcut}
          className="size-4 shrink-0 accent-ink"
          aria-describedby={hint ? `${id}-hint` : undefined}
          {...rest}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${id}-hint`} className="ps-6.5 pb-1 text-muted">
          {hint}
        </p>
      )}
    </div>
  )
}
